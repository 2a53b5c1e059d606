import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { aSignUp } from '../../testing/a-roster.js';
import { activityNow } from '../../testing/activity-steps.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { aCategory, anActivity } from '../../testing/an-activity.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { amendActivity } from '../activities/amend-activity.js';
import { layOutPost } from '../posts/lay-out-post.js';
import { Post } from '../posts/post.entity.js';
import { planShift } from '../shifts/plan-shift.js';
import { Shift } from '../shifts/shift.entity.js';
import { SignUp } from '../signups/sign-up.entity.js';
import { cancelShift } from './cancel-shift.js';
import { removePost } from './remove-post.js';

describe.each(testDatabases())('taking a post off the roster on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let stage: ServiceStage;
  let leader: RequestContext;
  const remove = 'mutation ($input: RemovePostInput!) { removePost(input: $input) { post { id } } }';
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
    ask = asking(db);
    stage = await aServiceStage(db);
    leader = stage.as.team;
  });
  afterAll(() => thrownAway.destroy());

  const aShiftOf = async () => {
    const { communityId: areaId, leadId, teamId } = stage;
    const activityId = await anActivity(leader, { areaId, leadId, teamId });
    const postId = await layOutPost(leader, { activityId, name: '路口', radiusMetres: 200, minorsAllowed: false });
    const id = await planShift(leader, { ...told, postId });
    return { activityId, postId, id };
  };
  const shiftNow = (id: string) => db.transact((tx) => tx.get(Shift, id));
  const someone = () => aVolunteer(db, { districtId: stage.districtId, areaId: stage.communityId });
  const onShift = async (id: string) => aSignUp(db, { shift: await shiftNow(id), volunteer: await someone() });
  const signUpNow = ({ id }: SignUp) => db.transact((tx) => tx.get(SignUp, id));

  it('takes a post off the roster with its empty shifts, and none where people are signed up', async () => {
    const { id, postId, activityId } = await aShiftOf();
    const signUp = await onShift(id);
    await expect(removePost(leader, { id: postId, version: 1 })).rejects.toMatchObject({ code: 'PLACES_TAKEN' });
    await cancelShift(leader, { id, version: 1, reason: '调整' });
    const next = await planShift(leader, { ...told, postId });

    expect((await ask(leader, remove, { input: { id: postId, version: 1 } })).codes).toEqual([]);

    expect(await shiftNow(next)).toMatchObject({ state: 'CANCELLED' });
    expect(await signUpNow(signUp)).toMatchObject({ state: 'CANCELLED' });
    expect((await db.transact((tx) => tx.get(Post, postId))).removedAt).not.toBeNull();
    const { data } = await ask(leader, `{ activity(id: "${activityId}") { posts { id } } }`);
    expect(data).toEqual({ activity: { posts: [] } });
    await expect(planShift(leader, { ...told, postId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('follows its activity, which stays around its shifts', async () => {
    const { id, postId, activityId } = await aShiftOf();
    const activity = await activityNow(leader, activityId);
    const categoryIds = [await aCategory(leader)];
    const facts = Object.assign({}, activity, { categoryIds, stationId: stage.stationId });

    await amendActivity(stage.as.street, facts);

    expect(await shiftNow(id)).toMatchObject({ stationId: stage.stationId });
    expect(await db.transact((tx) => tx.get(Post, postId))).toMatchObject({ stationId: stage.stationId });
    const later = { version: 2, startsAt: '2026-12-05T01:30:00.000Z' };
    await expect(amendActivity(stage.as.street, { ...facts, ...later })).rejects.toMatchObject({
      fields: { startsAt: /1 shifts/ },
    });
  });

  it('refuses nobody, auditors, strangers, and a stale version', async () => {
    const { postId: id } = await aShiftOf();
    const input = { id, version: 1 };

    expect((await ask(stage.as.nobody, remove, { input })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(stage.as.auditor, remove, { input })).codes).toEqual(['FORBIDDEN']);
    expect((await ask(stage.as.stranger, remove, { input })).codes).toEqual(['NOT_FOUND']);
    expect((await ask(leader, remove, { input: { id, version: 4 } })).codes).toEqual(['CONFLICT']);
  });
});
