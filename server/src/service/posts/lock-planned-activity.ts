import type { Reach } from '../../access/reach.js';
import type { Transaction } from '../../database/transaction.js';
import { Activity, type ActivityState } from '../activities/activity.entity.js';
import { FieldsFrozen } from '../activities/activity.errors.js';
import { mayLead, visibleActivities } from '../activities/activity.policy.js';

/** Submitted, what is approved is what was read; ended, the roster tells what took place. */
const planned: readonly ActivityState[] = ['DRAFT', 'RETURNED', 'APPROVED', 'RECRUITING', 'FULL', 'RUNNING'];

/**
 * Locks an activity whose roster is about to change, so that changes of one roster come one after the other. Must come
 * first in its transaction.
 * @throws NotFound, Forbidden
 * @throws FieldsFrozen while it waits for approval, and once it has ended
 */
export async function lockPlannedActivity(tx: Transaction, who: Reach, id: string): Promise<Activity> {
  const activity = await tx.lock(Activity, id, visibleActivities(who.caller));
  const refusal = mayLead(who, activity);
  if (refusal) throw refusal;
  if (!planned.includes(activity.state)) throw new FieldsFrozen(['activityId'], activity.state);
  return activity;
}

/** Where a record of an activity's roster belongs: where the activity does. */
export function placeOfRoster({ districtId, areaId, stationId, teamId }: Activity) {
  return { districtId, areaId, stationId, teamId };
}
