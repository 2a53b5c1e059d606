import type { Database } from '../database/database.js';
import type { Volunteer } from '../people/volunteers/volunteer.entity.js';
import { Activity } from '../service/activities/activity.entity.js';
import type { ServiceStage } from './a-service-stage.js';
import { anActivity } from './an-activity.js';
import { servedAt } from './an-attendance.js';

/** An activity of the station that is over, unless said otherwise. @returns its id */
export async function aHeldActivity(
  db: Database,
  { communityId: areaId, leadId, stationId, as }: ServiceStage,
  facts: Partial<Activity> = {},
): Promise<string> {
  const id = await anActivity(as.district, { areaId, leadId, stationId });
  await db.transact((tx) => tx.updateWhere(Activity, { state: 'ENDED', ...facts }, { eq: { id } }));
  return id;
}

/** A row of a make-up: somebody who served as long as the activity. */
export function aRow({ id: volunteerId }: Pick<Volunteer, 'id'>, more: object = {}): object {
  return { volunteerId, ...servedAt, ...more };
}

/** Variables of a make-up that is proven, declared and signed. */
export function aMakeUp(evidenceIds: readonly string[], more: object): { readonly input: object } {
  return { input: { evidenceIds, signed: true, declaration: '签到设备断电，以纸质签到表为准。', ...more } };
}
