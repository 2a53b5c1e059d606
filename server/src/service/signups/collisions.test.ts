import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import { aRecruitingActivity } from '../../testing/a-recruiting-activity.js';
import { aShift, aSignUp } from '../../testing/a-roster.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import type { SignUpState } from './sign-up.entity.js';
import { signUpVolunteer } from './sign-up-volunteer.js';

describe.each(testDatabases())('places of one volunteer on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let stage: ServiceStage;

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    stage = await aServiceStage(db);
  });
  afterAll(() => thrownAway.destroy());

  const at = (hour: string) => `2026-12-05T${hour}:00.000Z`;
  const shiftAt = async (startsAt: string, endsAt: string) =>
    aShift(db, await aRecruitingActivity(db, stage), { startsAt: at(startsAt), endsAt: at(endsAt) });
  const someone = () => aVolunteer(db, { districtId: stage.districtId, areaId: stage.communityId });
  const signing = (shiftId: string, volunteerId: string, acknowledgeSoft = false) =>
    signUpVolunteer(stage.as.station, { shiftId, volunteerId, acknowledgeSoft, riskTold: true, via: 'LEADER' });

  const cases: [string, string, SignUpState, string | undefined][] = [
    ['02:00', '04:00', 'ACCEPTED', 'SHIFT_COLLIDES'],
    ['02:59', '03:30', 'CHECKED_IN', 'SHIFT_COLLIDES'],
    ['01:30', '02:30', 'SERVED', 'SHIFT_COLLIDES'],
    ['03:00', '04:00', 'ACCEPTED', 'SHIFT_TOO_CLOSE'],
    ['03:29', '04:00', 'ACCEPTED', 'SHIFT_TOO_CLOSE'],
    ['00:00', '00:31', 'ACCEPTED', 'SHIFT_TOO_CLOSE'],
    ['03:30', '04:00', 'ACCEPTED', undefined],
    ['02:00', '04:00', 'WITHDRAWN', undefined],
    ['02:00', '04:00', 'WAITLISTED', undefined],
  ];
  it.each(cases)(
    'from %s to %s, %s: against a place from 01:00 to 03:00 stands %s',
    async (...[from, to, state, code]) => {
      const volunteer = await someone();
      await aSignUp(db, { shift: await shiftAt(from, to), volunteer }, { state });
      const wanted = await shiftAt('01:00', '03:00');

      const [asked] = await Promise.allSettled([signing(wanted.id, volunteer.id)]);

      const refusal = asked.status === 'rejected' ? (asked.reason as { code: string }).code : undefined;
      expect(refusal).toBe(code);
    },
  );

  it('may follow closely when somebody says that it will do, or on the same activity', async () => {
    const volunteer = await someone();
    const activity = await aRecruitingActivity(db, stage);
    const first = await aShift(db, activity, { startsAt: at('01:00'), endsAt: at('02:00') });
    const second = await aShift(db, activity, { startsAt: at('02:00'), endsAt: at('03:00') });
    const elsewhere = await shiftAt('03:10', '04:00');

    await signing(first.id, volunteer.id);
    await signing(second.id, volunteer.id);
    await expect(signing(elsewhere.id, volunteer.id)).rejects.toMatchObject({ code: 'SHIFT_TOO_CLOSE' });
    await expect(signing(elsewhere.id, volunteer.id, true)).resolves.toBeTypeOf('string');
  });

  it('are never two at one time, when several leaders sign the same volunteer up at once', async () => {
    const volunteer = await someone();
    const shifts = await Promise.all(Array.from({ length: 6 }, () => shiftAt('01:00', '03:00')));

    const outcomes = await Promise.allSettled(shifts.map(({ id }) => signing(id, volunteer.id)));

    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused.map(({ reason }) => (reason as { code: string }).code)).toEqual(Array(5).fill('SHIFT_COLLIDES'));
  });
});
