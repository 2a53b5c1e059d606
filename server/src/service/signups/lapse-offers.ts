import { writeAudit } from '../../access/audit/write-audit.js';
import { contextOfServer, nowIn, type Surroundings } from '../../kernel/context.js';
import { lockWithShift, moveSignUp } from './move-sign-up.js';
import { overdue } from './lapse-on-shift.js';
import { isOpen } from './link-of-sign-up.js';
import { SignUp } from './sign-up.entity.js';

/**
 * Lets offers and invitations lapse that nobody answered in time, so that each place goes to the next in line. Several
 * processes may do it at once: each sign-up is locked and looked at again.
 * @returns how many lapsed
 */
export async function lapseOffers(around: Surroundings): Promise<number> {
  const ctx = contextOfServer(around, 'redvest upkeep');
  const late = await ctx.db.transact((tx) => tx.listWhere(SignUp, overdue(nowIn(ctx))));
  let lapsed = 0;
  for (const seen of late) if (await lapseOne(ctx, seen)) lapsed++;
  return lapsed;
}

function lapseOne(ctx: ReturnType<typeof contextOfServer>, seen: SignUp): Promise<boolean> {
  const now = nowIn(ctx);
  return ctx.db.transact(async (tx) => {
    const signUp = await lockWithShift(tx, seen);
    const stillAsks = signUp.state === 'INVITED' || signUp.state === 'OFFERED';
    if (!stillAsks || isOpen({ ...signUp, answeredAt: null }, now)) return false;
    const { id: subjectId, districtId } = await moveSignUp(tx, signUp, { to: 'LAPSED', now });
    await writeAudit(ctx, tx, { action: 'lapseOffer', subjectType: 'SignUp', subjectId, districtId });
    return true;
  });
}
