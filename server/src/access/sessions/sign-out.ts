import { writeAudit } from '../audit/write-audit.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { Session } from './session.entity.js';

/** Ends the caller's session, here and on the server. @throws Unauthenticated */
export async function signOut(ctx: RequestContext): Promise<void> {
  const caller = requireCaller(ctx);
  await ctx.db.transact(async (tx) => {
    await tx.removeAll(Session, { id: caller.sessionId });
    await writeAudit(ctx, tx, { action: 'signOut', subjectType: 'Account', subjectId: caller.accountId });
  });
  ctx.callers.forgetAll();
  ctx.session?.clear();
}
