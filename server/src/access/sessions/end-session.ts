import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { change } from '../audit/change.js';
import { sessionHolder } from './list-sessions.js';
import { Session } from './session.entity.js';

/**
 * Ends one session: the caller's own elsewhere, such as on a phone that was lost, or one of an account that it administers.
 * @returns the account's id
 * @throws Unauthenticated @throws Forbidden @throws NotFound, also for sessions of accounts out of sight
 */
export async function endSession(ctx: RequestContext, id: string): Promise<string> {
  requireCaller(ctx);
  const accountId = await change(ctx, { action: 'endSession', subjectType: 'Account' }, async (tx) => {
    const session = await tx.lock(Session, id);
    const account = await sessionHolder(ctx, tx, session.accountId);
    await tx.removeAll(Session, { id: session.id });
    return account;
  });
  ctx.callers.forgetAll();
  return accountId;
}
