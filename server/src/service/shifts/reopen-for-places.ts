import type { Transaction } from '../../database/transaction.js';
import { Activity } from '../activities/activity.entity.js';

/** Whether an activity was full, and takes sign-ups again once it has places. */
export function reopensForPlaces({ state, startsAt }: Activity, now: string): boolean {
  return state === 'FULL' && startsAt > now;
}

/** Lets an activity that is locked, and has places again, take sign-ups if it was full. @returns it as it is now */
export async function reopenForPlaces(tx: Transaction, activity: Activity, now: string): Promise<Activity> {
  return reopensForPlaces(activity, now) ? tx.update(Activity, activity, { state: 'RECRUITING' }) : activity;
}
