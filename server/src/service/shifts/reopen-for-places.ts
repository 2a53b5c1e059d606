import type { Transaction } from '../../database/transaction.js';
import { Activity } from '../activities/activity.entity.js';

/** New shifts have places, so an activity that was full, and is locked, takes sign-ups again. @returns it as it is now */
export async function reopenForPlaces(tx: Transaction, activity: Activity, now: string): Promise<Activity> {
  if (activity.state !== 'FULL' || activity.startsAt <= now) return activity;
  return tx.update(Activity, activity, { state: 'RECRUITING' });
}
