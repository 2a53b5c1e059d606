import { requireSession, type RequestContext } from '../../kernel/context.js';
import { writeAudit } from '../audit/write-audit.js';
import { Session } from './session.entity.js';

/** Ends the caller's session, here and on the server. @throws Unauthenticated */
export async function signOut(ctx: RequestContext): Promise<void> {
  const { sessionId, accountId } = requireSession(ctx);
  await ctx.db.transact(async (tx) => {
    await tx.removeAll(Session, { id: sessionId });
    await writeAudit(ctx, tx, { action: 'signOut', subjectType: 'Account', subjectId: accountId });
  });
  ctx.callers.forgetAll();
  ctx.session?.clear();
}
