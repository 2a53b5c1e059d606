import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import { aSignUp } from '../../testing/a-roster.js';
import { aRunningShift } from '../../testing/a-running-shift.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { Shift } from '../shifts/shift.entity.js';
import { SignUp } from '../signups/sign-up.entity.js';
import { checkIn } from './check-in.js';

describe.each(testDatabases())('walking in on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let stage: ServiceStage;

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    stage = await aServiceStage(db);
  });
  afterAll(() => thrownAway.destroy());

  const now = () => stage.at(stage.as.team, '2026-12-05T01:00:00.000Z');
  const person = () => aVolunteer(db, { districtId: stage.districtId, areaId: stage.communityId });
  const shiftNow = (id: string) => db.transact((tx) => tx.get(Shift, id));
  const walkIn = (shiftId: string, volunteer: string, overbookReason?: string) => {
    return checkIn(now(), {
      shiftId,
      volunteer,
      method: 'KIOSK',
      walkIn: true,
      overbookReason: overbookReason ?? null,
    });
  };

  it('takes a place, signs up and checks in together', async () => {
    const { shift } = await aRunningShift(db, stage, { shift: { capacity: 2 } });
    const volunteer = await person();

    await walkIn(shift.id, volunteer.number);

    const [signUp] = await db.transact((tx) => tx.list(SignUp, { shiftId: shift.id }));
    expect(signUp).toMatchObject({ via: 'WALK_IN', state: 'CHECKED_IN', volunteerId: volunteer.id });
    expect(signUp?.signedUpById).toBe(stage.as.team.caller?.accountId);
    expect(await shiftNow(shift.id)).toMatchObject({ taken: 1, capacity: 2 });
  });

  it('lets one in of many who come for the last place at once', async () => {
    const { shift } = await aRunningShift(db, stage, { shift: { capacity: 1 } });
    const people = await Promise.all(Array.from({ length: 6 }, person));

    const tries = await Promise.allSettled(people.map(({ number }) => walkIn(shift.id, number)));

    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refusals = tries.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []));
    expect(new Set(refusals)).toEqual(new Set(['SHIFT_FULL']));
    expect(await shiftNow(shift.id)).toMatchObject({ taken: 1, capacity: 1 });
    expect(await db.transact((tx) => tx.count(SignUp, { shiftId: shift.id }))).toBe(1);
  });

  it('goes beyond the plan only with a reason, which adds a place and stays on the sign-up', async () => {
    const { shift } = await aRunningShift(db, stage, { shift: { capacity: 0 } });
    const { number, id } = await person();

    await expect(walkIn(shift.id, number)).rejects.toMatchObject({ code: 'SHIFT_FULL' });
    await walkIn(shift.id, number, '路口车流大，加一人疏导');

    const [signUp] = await db.transact((tx) => tx.list(SignUp, { volunteerId: id }));
    expect(signUp).toMatchObject({ via: 'WALK_IN', stateReason: '路口车流大，加一人疏导' });
    expect(await shiftNow(shift.id)).toMatchObject({ taken: 1, capacity: 1, version: 2 });
  });

  it('does not go past somebody’s own sign-up that is not accepted', async () => {
    const { shift } = await aRunningShift(db, stage);
    const volunteer = await person();
    await aSignUp(db, { shift, volunteer }, { state: 'WAITLISTED' });

    await expect(walkIn(shift.id, volunteer.number)).rejects.toMatchObject({ code: 'NOT_SIGNED_UP' });
  });
});
