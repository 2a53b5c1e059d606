import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import { Activity } from '../../service/activities/activity.entity.js';
import { SignUp } from '../../service/signups/sign-up.entity.js';
import { Shift } from '../../service/shifts/shift.entity.js';
import { aShift, aSignUp } from '../../testing/a-roster.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { anActivity } from '../../testing/an-activity.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { volunteerCardReading } from './volunteer-card.reading.js';
import { nameFor } from './volunteer-name.js';
import { Volunteer } from './volunteer.entity.js';

describe.each(testDatabases())('volunteers and their places on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let stage: ServiceStage;

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    stage = await aServiceStage(db);
  });
  afterAll(() => thrownAway.destroy());

  it('keeps a volunteer, and a place on a shift, as they were written', async () => {
    const ctx = stage.as.district;
    const home = { districtId: stage.districtId, areaId: stage.communityId };
    const activityId = await anActivity(ctx, { areaId: stage.communityId, leadId: stage.leadId });
    const activity = await db.transact((tx) => tx.get(Activity, activityId));

    const volunteer = await aVolunteer(db, home, { name: '欧阳明月', skills: ['急救'], availability: ['SAT_MORNING'] });
    const shift = await aShift(db, activity, { capacity: 2 });
    const signUp = await aSignUp(db, { shift, volunteer });

    const read = await db.transact(async (tx) => ({
      volunteer: await tx.get(Volunteer, volunteer.id),
      signUp: await tx.get(SignUp, signUp.id),
      shift: await tx.get(Shift, shift.id),
    }));
    expect(read.volunteer).toEqual(volunteer);
    expect(read.volunteer).toMatchObject({ nameMask: '欧阳**', skills: ['急救'], guarded: false });
    expect(read.signUp).toEqual(signUp);
    expect(read.shift).toMatchObject({ taken: 1, capacity: 2, startsAt: activity.startsAt });
  });

  it('can be named by any record of the district, and is listed and searched nowhere', () => {
    const { directory, list, sort, search } = volunteerCardReading;

    expect({ directory, list, sort, search }).toEqual({ directory: true, list: '', sort: [], search: undefined });
  });

  it('lets nobody stand twice on a shift', async () => {
    const activityId = await anActivity(stage.as.district, { areaId: stage.communityId, leadId: stage.leadId });
    const activity = await db.transact((tx) => tx.get(Activity, activityId));
    const volunteer = await aVolunteer(db, { districtId: stage.districtId, areaId: stage.communityId });
    const shift = await aShift(db, activity);
    await aSignUp(db, { shift, volunteer });

    await expect(aSignUp(db, { shift, volunteer })).rejects.toThrow();
  });

  it('shows a name in plain to who works with it, and masked to auditors', () => {
    const adult = { name: '欧阳明月', nameMask: '欧阳**' };
    const child = { name: null, nameMask: '***' };

    expect(nameFor(stage.as.team, adult)).toBe('欧阳明月');
    expect(nameFor(stage.as.auditor, adult)).toBe('欧阳**');
    expect(nameFor(stage.as.district, child)).toBe('***');
  });
});
