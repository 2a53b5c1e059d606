import type { Transaction } from '../../database/transaction.js';
import { BadInput } from '../../kernel/errors.js';
import { followActivities } from '../activities/activity-followers.js';
import type { Activity } from '../activities/activity.entity.js';
import { placeOfRoster } from '../posts/lock-planned-activity.js';
import { Post } from '../posts/post.entity.js';
import { liesWithin } from '../shifts/shift-facts.js';
import { Shift } from '../shifts/shift.entity.js';
import { SignUp } from '../signups/sign-up.entity.js';
import { releasable } from './roster-sign-ups.js';

/**
 * Calls off a locked shift and releases everybody who has signed up for it and not come yet. Each sign-up is locked by
 * the read that finds it, so one that changes at this instant is seen as it is then.
 */
export async function releaseShift(tx: Transaction, shift: Shift, reason: string | null): Promise<Shift> {
  const signUps = await tx.lockAll(SignUp, { shiftId: shift.id });
  for (const signUp of signUps.filter(({ state }) => releasable.includes(state))) {
    await tx.update(SignUp, signUp, { state: 'CANCELLED', activeKey: null, stateReason: reason });
  }
  return tx.update(Shift, shift, { state: 'CANCELLED', taken: 0, waiting: 0 });
}

/**
 * A roster belongs where its activity belongs, and lies within its time.
 * @throws BadInput when shifts would lie outside the activity
 */
async function amended(tx: Transaction, activity: Activity): Promise<void> {
  const activityId = activity.id;
  const shifts = await tx.lockAll(Shift, { activityId, state: 'OPEN' });
  const outside = shifts.filter((shift) => !liesWithin(shift, activity)).length;
  if (outside > 0) throw new BadInput({ startsAt: `${String(outside)} shifts would lie outside. Move them first.` });
  const place = placeOfRoster(activity);
  await tx.updateWhere(Post, place, { eq: { activityId } });
  await tx.updateWhere(Shift, place, { eq: { activityId } });
  await tx.updateWhere(SignUp, place, { eq: { activityId } });
}

/** Nobody stands on a shift of an activity that does not take place. */
async function cancelled(tx: Transaction, activity: Activity): Promise<void> {
  const shifts = await tx.lockAll(Shift, { activityId: activity.id, state: 'OPEN' });
  for (const shift of shifts) await releaseShift(tx, shift, activity.stateReason);
}

followActivities({ amended, cancelled });
