import type { Transaction } from '../../database/transaction.js';
import type { Activity } from './activity.entity.js';

/** What follows an activity, in the same transaction: what it refuses, the activity's change is refused for. */
export interface ActivityFollower {
  /** What is told of it has changed: where it belongs, say, or when it takes place. */
  amended(tx: Transaction, activity: Activity): Promise<void>;
  /** It was called off; `stateReason` says why. */
  cancelled(tx: Transaction, activity: Activity): Promise<void>;
}

const all: ActivityFollower[] = [];

/** Activities lie below the slices that hang on them, so each of those puts itself here when it is loaded. */
export function followActivities(follower: ActivityFollower): void {
  all.push(follower);
}

/** Everybody who follows activities, one after the other. */
export const followers: ActivityFollower = {
  async amended(tx, activity) {
    for (const follower of all) await follower.amended(tx, activity);
  },
  async cancelled(tx, activity) {
    for (const follower of all) await follower.cancelled(tx, activity);
  },
};
