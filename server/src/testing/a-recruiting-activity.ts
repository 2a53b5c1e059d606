import type { Database } from '../database/database.js';
import { Activity } from '../service/activities/activity.entity.js';
import type { Shift } from '../service/shifts/shift.entity.js';
import { aShift } from './a-roster.js';
import type { ServiceStage } from './a-service-stage.js';
import { anActivity } from './an-activity.js';

/** An activity of the stage's team at its station that recruits; facts are written straight onto its row. */
export async function aRecruitingActivity(
  db: Database,
  stage: ServiceStage,
  facts: Partial<Activity> = {},
): Promise<Activity> {
  const { communityId: areaId, leadId, teamId, stationId } = stage;
  const id = await anActivity(stage.as.team, { areaId, leadId, teamId, stationId });
  return db.transact(async (tx) => {
    return tx.update(Activity, await tx.lock(Activity, id), { state: 'RECRUITING', ...facts });
  });
}

/** A shift of a fresh activity that recruits. */
export async function anOpenShift(db: Database, stage: ServiceStage, facts: Partial<Shift> = {}): Promise<Shift> {
  return aShift(db, await aRecruitingActivity(db, stage), facts);
}
