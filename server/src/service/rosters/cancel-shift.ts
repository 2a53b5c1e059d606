import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import type { StepInput } from '../../kernel/lists.js';
import { stateAfter } from '../../kernel/state-machine.js';
import { lockPlannedActivity } from '../posts/lock-planned-activity.js';
import { Shift } from '../shifts/shift.entity.js';
import { ShiftUnderWay } from '../shifts/shift.errors.js';
import { visibleShifts } from '../shifts/shift.policy.js';
import { shiftStates } from '../shifts/shift.states.js';
import { SignUp } from '../signups/sign-up.entity.js';
import { releaseShift } from './follow-activity.js';
import { attended } from './roster-sign-ups.js';

/**
 * Calls a shift off, with a reason, and releases everybody who has signed up for it.
 * @throws NotFound, StaleVersion, Forbidden, TransitionNotAllowed, ReasonRequired
 * @throws FieldsFrozen while the activity waits for approval, and once it has ended
 * @throws ShiftUnderWay once somebody has checked in
 */
export async function cancelShift(ctx: RequestContext, input: StepInput): Promise<string> {
  const who = await reachOf(ctx);
  const reason = input.reason?.trim() || null;
  const { activityId } = await ctx.db.transact((tx) => tx.get(Shift, input.id, visibleShifts(who.caller)));
  return change(ctx, { action: 'cancelShift', subjectType: 'Shift', reason }, async (tx) => {
    await lockPlannedActivity(tx, who, activityId);
    const shift = await tx.lockVersion(Shift, input, visibleShifts(who.caller));
    stateAfter(shiftStates, 'cancel', shift, { who, now: nowIn(ctx), reason });
    const signUps = await tx.lockAll(SignUp, { shiftId: shift.id });
    if (signUps.some(({ state }) => attended.includes(state))) throw new ShiftUnderWay();
    return releaseShift(tx, shift, reason);
  });
}
