import type { Database } from '../../database/database.js';
import { Area } from '../../places/areas/area.entity.js';
import { Activity } from '../activities/activity.entity.js';
import { SignUp } from '../signups/sign-up.entity.js';
import { endedShifts } from './attendances.js';
import { computeActivity } from './compute-activity.js';
import { earnsHours } from './compute-records.js';
import { finalisePublished, publishConfirmed } from './settle-records.js';

/** What a sweep did. */
export interface Swept {
  readonly computed: number;
  readonly published: number;
  readonly finalised: number;
}

const hourMs = 3_600_000;
/** Check-ins from devices that were offline get this long to arrive; what arrives later is followed up. */
const graceMs = hourMs;
/** Older than this, only somebody's hand computes. */
const memoryMs = 45 * 24 * hourMs;

/** What time alone brings about in every district: records of shifts that are over, publicity, and hours that stand. */
export async function sweepRecords(db: Database, now: string): Promise<Swept> {
  const districts = await db.transact((tx) => tx.list(Area, { level: 'DISTRICT' }));
  const swept = { computed: 0, published: 0, finalised: 0 };
  for (const { id } of districts) {
    swept.computed += await computeDue(db, id, now);
    swept.published += await publishConfirmed(db, id, now);
    swept.finalised += await finalisePublished(db, id, now);
  }
  return swept;
}

async function computeDue(db: Database, districtId: string, now: string): Promise<number> {
  const before = (ms: number): string => new Date(Date.parse(now) - ms).toISOString();
  const due = await db.transact((tx) =>
    tx.listWhere(SignUp, {
      all: [
        { eq: { districtId } },
        { oneOf: ['state', ['CHECKED_IN', 'CHECKED_OUT']] },
        { compare: ['startsAt', '>=', before(memoryMs)] },
        { compare: ['endsAt', '<=', before(graceMs)] },
      ],
    }),
  );
  let computed = 0;
  for (const activityId of new Set(due.map((signUp) => signUp.activityId))) {
    computed += await db.transact(async (tx) => {
      const activity = await tx.lock(Activity, activityId);
      const shifts = earnsHours(activity) ? await endedShifts(tx, activityId, now) : [];
      return (await computeActivity(tx, { activity, shifts }, now)).computed;
    });
  }
  return computed;
}
