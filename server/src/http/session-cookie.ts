import type { FastifyReply, FastifyRequest } from 'fastify';
import { sessionLifeMs } from '../access/sessions/session-token.js';
import type { SessionCookie } from '../kernel/context.js';

const name = 'rv_session';

/** The session token that a request carries. */
export function readSessionCookie(request: FastifyRequest): string | undefined {
  return request.cookies[name] ?? undefined;
}

/** Sets or clears the session cookie: never readable by scripts, never sent from a foreign page's form. */
export function sessionCookie(reply: FastifyReply, secure: boolean): SessionCookie {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  return {
    set: (token) => void reply.setCookie(name, token, { ...options, maxAge: sessionLifeMs / 1000 }),
    clear: () => void reply.clearCookie(name, options),
  };
}
