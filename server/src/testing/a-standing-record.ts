import type { Database } from '../database/database.js';
import { confirmRecord } from '../service/service-records/confirm-record.js';
import type { ServiceRecord } from '../service/service-records/service-record.entity.js';
import { finalisePublished, publishConfirmed } from '../service/service-records/settle-records.js';
import { aRecord, mondayAfter, recordNow, type Attending } from './an-attendance.js';

/** The day after the publicity of what was confirmed on that Monday: five working days have passed. */
export const tuesdayOfNextWeek = '2026-12-15T02:00:00.000Z';

/** A record that the station's manager confirmed on the Monday after the service. */
export async function aConfirmedRecord(db: Database, attending: Attending): Promise<ServiceRecord> {
  const { stage } = attending;
  const { id, version } = await aRecord(db, attending);
  await confirmRecord(stage.at(stage.as.station, mondayAfter), { id, version });
  return recordNow(db, id);
}

/** A record in publicity, like every other of the district that was confirmed. */
export async function aPublicRecord(db: Database, attending: Attending): Promise<ServiceRecord> {
  const { id, districtId } = await aConfirmedRecord(db, attending);
  await publishConfirmed(db, districtId, mondayAfter);
  return recordNow(db, id);
}

/** A record that stands, like every other of the district that was in publicity. */
export async function aFinalRecord(db: Database, attending: Attending): Promise<ServiceRecord> {
  const { id, districtId } = await aPublicRecord(db, attending);
  await finalisePublished(db, districtId, tuesdayOfNextWeek);
  return recordNow(db, id);
}
