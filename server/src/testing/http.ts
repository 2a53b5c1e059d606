import { fastifyCookie } from '@fastify/cookie';
import { fastify, type FastifyInstance } from 'fastify';
import { Account } from '../access/accounts/account.entity.js';
import { openAccount, type NewAccount } from '../access/accounts/open-account.js';
import { CallerFinder } from '../access/sessions/find-caller.js';
import { startSession } from '../access/sessions/start-session.js';
import type { Database } from '../database/database.js';
import { answerErrors } from '../http/error-answer.js';
import type { HttpSurroundings } from '../http/request-context.js';
import { newId } from '../kernel/ids.js';
import { contextFor } from './contexts.js';

const stepUp = 'UPDATE session SET stepped_up_until = ? WHERE account_id = ?';

/** What routes of a test stand on: the database, a clock that stands still, and sessions that are looked up for real. */
export function surroundingsFor(db: Database): HttpSurroundings {
  const ctx = contextFor(db, undefined);
  return { ...ctx, callers: new CallerFinder(db, ctx.clock), secure: false };
}

/** A web server with the given routes alone, errors and cookies as on the real one. */
export async function serverWith(
  around: HttpSurroundings,
  routes: (app: FastifyInstance) => Promise<void>,
): Promise<FastifyInstance> {
  const app = fastify();
  answerErrors(app, around.log);
  await app.register(fastifyCookie);
  await routes(app);
  await app.ready();
  return app;
}

/** Who signs in, and whether they have just proven themselves a second time. */
export type SessionFacts = Partial<NewAccount> & { readonly districtId: string; readonly steppedUp?: boolean };

/** Opens an account with a session and gives the cookie of its requests. */
export async function aSession(db: Database, { steppedUp, ...facts }: SessionFacts): Promise<{ cookie: string }> {
  const ctx = contextFor(db, undefined);
  const area = { areaId: facts.districtId, scopeKind: 'AREA', scopeId: facts.districtId } as const;
  const person = {
    username: `u${newId()}`,
    displayName: '测试账号',
    role: 'DISTRICT_ADMIN',
    password: 'red cap and vest',
  } as const;
  const accountId = await openAccount(ctx, { ...area, ...person, ...facts });
  const account = await ctx.db.transact((tx) => tx.get(Account, accountId));
  const token = await ctx.db.transact((tx) => startSession(ctx, tx, account));
  if (steppedUp) await db.transact((tx) => tx.sql.run(stepUp, ['2099-01-01 00:00:00.000', accountId]));
  return { cookie: `rv_session=${token}` };
}
