import type { Condition } from '../../database/condition.js';
import type { Transaction } from '../../database/transaction.js';
import { nowIn, requireCaller, type RequestContext } from '../../kernel/context.js';
import { Account } from '../accounts/account.entity.js';
import { mayAdminister } from '../accounts/account.policy.js';
import { accountReading } from '../accounts/account.reading.js';
import { reachOf } from '../reach.js';
import { sessionLifeMs } from './session-token.js';
import { Session } from './session.entity.js';
import type { SessionType } from './session.type.js';

/**
 * The browsers in which somebody is signed in, the latest first: the caller itself, or another whose account it administers.
 * @throws Unauthenticated @throws NotFound @throws Forbidden
 */
export async function listSessions(ctx: RequestContext, accountId: string | undefined): Promise<SessionType[]> {
  const caller = requireCaller(ctx);
  const sessions = await ctx.db.transact(async (tx) => {
    const account = await sessionHolder(ctx, tx, accountId ?? caller.accountId);
    return tx.listWhere(Session, openSessionsOf(ctx, account));
  });
  return sessions.toReversed().map(({ id, createdAt, expiresAt, address, userAgent }) => {
    const lastUsedAt = new Date(Date.parse(expiresAt) - sessionLifeMs).toISOString();
    return { id, createdAt, lastUsedAt, address, userAgent, current: id === caller.sessionId };
  });
}

/** The account whose sessions are meant: one's own, or one that the caller administers. @throws NotFound @throws Forbidden */
export async function sessionHolder(ctx: RequestContext, tx: Transaction, accountId: string): Promise<Account> {
  const caller = requireCaller(ctx);
  const account = await tx.get(Account, accountId, accountReading.visible(caller));
  const refused = account.id === caller.accountId ? undefined : mayAdminister(await reachOf(ctx), account);
  if (refused) throw refused;
  return account;
}

function openSessionsOf(ctx: RequestContext, { id, sessionEpoch }: Account): Condition {
  return {
    all: [{ eq: { accountId: id, epoch: sessionEpoch } }, { compare: ['expiresAt', '>', nowIn(ctx)] }],
  };
}
