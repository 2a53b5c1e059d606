import type { Database } from '../database/database.js';
import { newId } from '../kernel/ids.js';
import type { Volunteer } from '../people/volunteers/volunteer.entity.js';
import { CheckEvent } from '../service/check-ins/check-event.entity.js';
import { ServiceRecord } from '../service/service-records/service-record.entity.js';
import { computeRecords } from '../service/service-records/compute-records.js';
import type { Shift } from '../service/shifts/shift.entity.js';
import type { SignUp } from '../service/signups/sign-up.entity.js';
import { aShift, aSignUp } from './a-roster.js';
import type { ServiceStage } from './a-service-stage.js';
import { aVolunteer } from './a-volunteer.js';
import { anActivity } from './an-activity.js';
import { activityNow } from './activity-steps.js';

/** One coming or going, as a test tells it. */
export type Told = Pick<CheckEvent, 'direction' | 'at'> & Partial<CheckEvent>;

/** Check-ins and check-outs of a sign-up, written straight into the table. */
export function checkEvents(db: Database, signUp: SignUp, told: readonly Told[]): Promise<void> {
  const { districtId, areaId, stationId, teamId, activityId, shiftId, id: signUpId, volunteerId } = signUp;
  const belonging = { districtId, areaId, stationId, teamId, activityId, shiftId, signUpId, volunteerId };
  return db.transact(async (tx) => {
    for (const one of told) {
      const fixed = { id: newId(), method: 'QR', receivedAt: one.at, nonce: newId() } as const;
      await tx.insert(CheckEvent, { ...belonging, ...fixed, ...one });
    }
  });
}

/** What a test says of an attendance; the rest is filled in. */
export interface Attending {
  readonly stage: ServiceStage;
  readonly volunteer?: Volunteer;
  readonly shift?: Partial<Shift>;
  readonly stationId?: string | null;
  readonly teamId?: string | null;
  readonly events?: readonly Told[];
}

/** The Saturday on which the tests' service takes place: 09:00 to 11:00 in Beijing, in UTC. */
export const servedAt = { startsAt: '2026-12-05T01:00:00.000Z', endsAt: '2026-12-05T03:00:00.000Z' };
/** The Monday after it. */
export const mondayAfter = '2026-12-07T02:00:00.000Z';

/** Somebody who was checked in and out on a shift of an activity of its own. */
export async function anAttendance(
  db: Database,
  { stage, ...told }: Attending,
): Promise<{
  readonly activityId: string;
  readonly signUp: SignUp;
  readonly shift: Shift;
  readonly volunteer: Volunteer;
}> {
  const { communityId: areaId, leadId, districtId } = stage;
  const { stationId = stage.stationId, teamId = null } = told;
  const activityId = await anActivity(stage.as.district, { areaId, leadId, stationId, teamId });
  const volunteer = told.volunteer ?? (await aVolunteer(db, { districtId, areaId }));
  const activity = await activityNow(stage.as.district, activityId);
  const shift = await aShift(db, activity, { ...servedAt, ...told.shift });
  const signUp = await aSignUp(db, { shift, volunteer }, { state: 'CHECKED_OUT' });
  const whole: readonly Told[] = [
    { direction: 'IN', at: shift.startsAt },
    { direction: 'OUT', at: shift.endsAt },
  ];
  await checkEvents(db, signUp, told.events ?? whole);
  return { activityId, signUp, shift, volunteer };
}

/** A record that waits for confirmation: computed from an attendance on the Monday after it. */
export async function aRecord(db: Database, attending: Attending): Promise<ServiceRecord> {
  const { activityId, signUp } = await anAttendance(db, attending);
  const { stage } = attending;
  await computeRecords(stage.at(stage.as.district, mondayAfter), { activityId });
  const record = await db.transact((tx) => tx.find(ServiceRecord, { signUpId: signUp.id }));
  if (!record) throw new Error('The attendance gave no record.');
  return record;
}

/** A record as it stands. */
export function recordNow(db: Database, id: string): Promise<ServiceRecord> {
  return db.transact((tx) => tx.get(ServiceRecord, id));
}
