import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { aSignUp } from '../../testing/a-roster.js';
import { activityNow } from '../../testing/activity-steps.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { anActivity } from '../../testing/an-activity.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { Activity } from '../activities/activity.entity.js';
import { layOutPost } from '../posts/lay-out-post.js';
import { planShift } from '../shifts/plan-shift.js';
import { Shift } from '../shifts/shift.entity.js';
import { SignUp, type SignUpState } from '../signups/sign-up.entity.js';
import { amendShift } from './amend-shift.js';

describe.each(testDatabases())('places that are added on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let stage: ServiceStage;
  let leader: RequestContext;
  const told = {
    startsAt: '2026-12-05T01:00:00.000Z',
    endsAt: '2026-12-05T02:00:00.000Z',
    capacity: 3,
    breakMinutes: 0,
    overrunMinutes: 0,
  };

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    stage = await aServiceStage(db);
    leader = stage.as.team;
  });
  afterAll(() => thrownAway.destroy());

  const aShiftOf = async (facts: Partial<typeof told> = {}) => {
    const { communityId: areaId, leadId, teamId } = stage;
    const activityId = await anActivity(leader, { areaId, leadId, teamId });
    const postId = await layOutPost(leader, { activityId, name: '路口', radiusMetres: 200, minorsAllowed: false });
    const id = await planShift(leader, { ...told, ...facts, postId });
    return { activityId, postId, id };
  };
  const shiftNow = (id: string) => db.transact((tx) => tx.get(Shift, id));
  const someone = () => aVolunteer(db, { districtId: stage.districtId, areaId: stage.communityId });
  const onShift = async (id: string, state: SignUpState = 'ACCEPTED') =>
    aSignUp(db, { shift: await shiftNow(id), volunteer: await someone() }, { state });
  const inLine = async (id: string, waitRank: number) => {
    const signUp = await aSignUp(
      db,
      { shift: await shiftNow(id), volunteer: await someone() },
      { state: 'WAITLISTED', waitRank },
    );
    await db.transact((tx) =>
      tx.sql.run('UPDATE shift SET taken = taken - 1, waiting = waiting + 1 WHERE id = ?', [id]),
    );
    return signUp;
  };
  const signUpNow = ({ id }: SignUp) => db.transact((tx) => tx.get(SignUp, id));

  it('offers places that are added to who waits in line, and opens an activity that was full', async () => {
    const { id, activityId } = await aShiftOf({ capacity: 1 });
    await onShift(id);
    const line = [await inLine(id, 1), await inLine(id, 2)];
    await db.transact(async (tx) => tx.update(Activity, await tx.lock(Activity, activityId), { state: 'FULL' }));

    await amendShift(leader, { ...told, id, version: 1, capacity: 2 });

    const offered = await Promise.all(line.map(signUpNow));
    expect(offered.map(({ state }) => state)).toEqual(['OFFERED', 'WAITLISTED']);
    expect(offered[0]?.offerUntil).toBe('2026-11-21T13:00:00.000Z');
    expect(await shiftNow(id)).toMatchObject({ taken: 2, waiting: 1 });
    expect(await activityNow(leader, activityId)).toMatchObject({ state: 'FULL' });

    await amendShift(leader, { ...told, id, version: 2, capacity: 4 });
    expect(await shiftNow(id)).toMatchObject({ taken: 3, waiting: 0 });
    expect(await activityNow(leader, activityId)).toMatchObject({ state: 'RECRUITING' });
  });

  it('opens an activity that was full with a new shift', async () => {
    const { postId, activityId } = await aShiftOf();
    await db.transact(async (tx) => tx.update(Activity, await tx.lock(Activity, activityId), { state: 'FULL' }));

    await planShift(leader, {
      ...told,
      postId,
      startsAt: '2026-12-05T02:00:00.000Z',
      endsAt: '2026-12-05T03:00:00.000Z',
    });

    expect(await activityNow(leader, activityId)).toMatchObject({ state: 'RECRUITING' });
  });
});
