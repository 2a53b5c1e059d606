import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { lockPlannedActivity } from '../posts/lock-planned-activity.js';
import { newShift } from './new-shift.js';
import { plannedShifts } from './planned-shifts.js';
import { reopenForPlaces } from './reopen-for-places.js';
import { shiftFacts } from './shift-facts.js';
import { Shift } from './shift.entity.js';
import type { ShiftPatternInput } from './shift-pattern.inputs.js';

/**
 * Plans every shift of a recurring pattern that does not exist yet and lies within the activity.
 * @returns the activity's id
 * @throws NotFound, Forbidden
 * @throws FieldsFrozen while the activity waits for approval, and once it has ended
 * @throws BadInput for a pattern that makes nothing or too much, or posts of another activity
 */
export async function planShifts(ctx: RequestContext, input: ShiftPatternInput): Promise<string> {
  const who = await reachOf(ctx);
  const { capacity, breakMinutes, overrunMinutes } = input;
  const { postIds, weekdays, fromOn, untilOn, times, exceptOn, workingDaysOnly } = input;
  const facts = { postIds, weekdays, fromOn, untilOn, times, exceptOn, workingDaysOnly, capacity };
  return change(ctx, { action: 'planShifts', subjectType: 'Activity', facts }, async (tx) => {
    const activity = await lockPlannedActivity(tx, who, input.activityId);
    const planned = (await plannedShifts(tx, activity, input)).filter(({ skipped }) => skipped === null);
    if (planned.length === 0) throw new BadInput({ weekdays: 'The pattern makes no shift.' });
    const shifts = planned.map(({ postId, startsAt, endsAt }) => {
      const told = shiftFacts({ startsAt, endsAt, capacity, breakMinutes, overrunMinutes }, activity);
      return newShift(activity, { ...told, postId });
    });
    await tx.insertMany(Shift, shifts);
    return reopenForPlaces(tx, activity, nowIn(ctx));
  });
}
