import { createHmac } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CallerFinder } from '../access/sessions/find-caller.js';
import { variablesWithin } from '../execution/variable-limits.js';
import type { RequestContext, Surroundings } from '../kernel/context.js';
import { BadInput } from '../kernel/errors.js';
import { newId } from '../kernel/ids.js';
import type { KeyRing } from '../kernel/key-ring.js';
import { readSessionCookie, sessionCookie } from './session-cookie.js';

/** What the HTTP side knows of the server besides its surroundings. */
export interface HttpSurroundings extends Surroundings {
  readonly callers: CallerFinder;
  /** Whether browsers reach this server by https, so that cookies must be secure. */
  readonly secure: boolean;
}

/** The context of one HTTP request: who asks, from where, and under which key. @throws BadInput for a malformed key */
export async function contextOf(
  around: HttpSurroundings,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<RequestContext> {
  const token = readSessionCookie(request);
  const { db, clock, about, log, secrets, keys, files, signIns, callers } = around;
  let requestId: string | undefined;
  return {
    db,
    clock,
    about,
    log,
    secrets,
    keys,
    files,
    signIns,
    callers,
    caller: token === undefined ? undefined : await callers.find(token),
    address: request.ip,
    userAgent: request.headers['user-agent'] ?? '',
    // Most requests read, and leave no trace that it would be told in.
    get requestId() {
      return (requestId ??= newId());
    },
    idempotency: idempotencyOf(request, keys),
    session: sessionCookie(reply, around.secure),
    readFromPrimary: false,
  };
}

/** The body's hash is kept for a day, so it is keyed: nobody can try passwords on it. */
function idempotencyOf(request: FastifyRequest, keys: KeyRing): RequestContext['idempotency'] {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key !== 'string' || !/^[\x21-\x7e]{8,200}$/.test(key)) {
    throw new BadInput({ 'Idempotency-Key': 'Give 8 to 200 printable characters.' });
  }
  const tooDeep = variablesWithin(request.body);
  if (tooDeep) throw tooDeep;
  const bodyHash = createHmac('sha256', keys.subkey(keys.currentKeyId, 'replay') ?? '')
    .update(JSON.stringify(request.body ?? null))
    .digest('hex');
  return { key, bodyHash, turn: 0 };
}
