import type { Database } from '../database/database.js';
import { Activity } from '../service/activities/activity.entity.js';
import type { Shift } from '../service/shifts/shift.entity.js';
import { aShift } from './a-roster.js';
import type { ServiceStage } from './a-service-stage.js';
import { anActivity, type ActivityTold } from './an-activity.js';

/** An activity that is under way, and the shift on its only post; both last from 09:00 to 11:00 unless said. */
export async function aRunningShift(
  db: Database,
  stage: ServiceStage,
  facts: { readonly activity?: Partial<ActivityTold>; readonly shift?: Partial<Shift> } = {},
): Promise<{ activity: Activity; shift: Shift }> {
  const { communityId: areaId, leadId, teamId } = stage;
  const id = await anActivity(stage.as.team, { areaId, leadId, teamId, ...facts.activity });
  const activity = await db.transact(async (tx) => {
    await tx.updateWhere(Activity, { state: 'RUNNING' }, { eq: { id } });
    return tx.get(Activity, id);
  });
  return { activity, shift: await aShift(db, activity, facts.shift) };
}
