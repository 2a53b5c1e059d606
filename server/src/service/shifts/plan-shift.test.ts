import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { aShift, aSignUp } from '../../testing/a-roster.js';
import { activityNow, step } from '../../testing/activity-steps.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { anActivity } from '../../testing/an-activity.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { layOutPost } from '../posts/lay-out-post.js';
import { planShift } from './plan-shift.js';

describe.each(testDatabases())('planning a shift on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let stage: ServiceStage;
  let leader: RequestContext;
  const document = 'mutation ($input: PlanShiftInput!) { planShift(input: $input) { shift { id } } }';
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

  const aPost = async () => {
    const { communityId: areaId, leadId, teamId } = stage;
    const activityId = await anActivity(leader, { areaId, leadId, teamId });
    const postId = await layOutPost(leader, { activityId, name: '路口', radiusMetres: 200, minorsAllowed: false });
    return { activityId, postId };
  };

  it('keeps it with its post and activity, and tells the places that are left', async () => {
    const { activityId, postId } = await aPost();
    const input = { ...told, postId, startsAt: '2026-12-05T09:30:00+08:00', breakMinutes: 10, overrunMinutes: 15 };

    const planned = await ask<{ planShift: { shift: { id: string } } }>(leader, document, { input });

    expect(planned.codes).toEqual([]);
    const { id } = planned.data.planShift.shift;
    const shown = `{ shift(id: "${id}") { startsAt endsAt startsOn capacity taken waiting placesLeft breakMinutes overrunMinutes state
      post { name } activity { title state } team { id } transitions { name allowed reasonRequired } } }`;
    expect((await ask(leader, shown)).data).toEqual({
      shift: {
        startsAt: '2026-12-05T01:30:00.000Z',
        endsAt: '2026-12-05T02:00:00.000Z',
        startsOn: '2026-12-05',
        capacity: 3,
        taken: 0,
        waiting: 0,
        placesLeft: 3,
        breakMinutes: 10,
        overrunMinutes: 15,
        state: 'OPEN',
        post: { name: '路口' },
        activity: { title: '清洁家园志愿服务', state: 'DRAFT' },
        team: { id: stage.teamId },
        transitions: [{ name: 'cancel', allowed: true, reasonRequired: true }],
      },
    });
    const below = `{ activity(id: "${activityId}") { shifts { totalCount } posts { shifts { nodes { id } } } } }`;
    expect((await ask(leader, below)).data).toEqual({
      activity: { shifts: { totalCount: 1 }, posts: [{ shifts: { nodes: [{ id }] } }] },
    });
  });

  it('finds shifts by when they start and whether places are left', async () => {
    const { activityId } = await aPost();
    const activity = await activityNow(leader, activityId);
    const full = await aShift(db, activity, { capacity: 1 });
    const free = await aShift(db, activity, { capacity: 2 });
    const volunteer = await aVolunteer(db, { districtId: stage.districtId, areaId: stage.communityId });
    await aSignUp(db, { shift: full, volunteer });
    const list = `query ($filter: ShiftFilter) { shifts(filter: $filter) { nodes { id } } }`;
    const here = { activityId: { eq: activityId }, startsAt: { gte: activity.startsAt, lt: activity.endsAt } };
    const found = async (filter: object) =>
      (await ask<{ shifts: { nodes: { id: string }[] } }>(leader, list, { filter })).data.shifts.nodes.map(
        ({ id }) => id,
      );

    expect(await found({ ...here, hasPlaces: { eq: true } })).toEqual([free.id]);
    expect(await found({ ...here, hasPlaces: { eq: false } })).toEqual([full.id]);
    expect(await found({ ...here, startsAt: { gte: activity.endsAt } })).toEqual([]);
    expect(await found({ ...here, areaId: { under: stage.streetId }, state: { in: ['OPEN'] } })).toHaveLength(2);
  });

  it('refuses times that do not fit, and the same times twice', async () => {
    const { postId } = await aPost();
    await planShift(leader, { ...told, postId });
    const wrong: Record<string, readonly [string, Partial<typeof told>]> = {
      'ends before it starts': ['endsAt', { endsAt: told.startsAt }],
      'before the activity': ['startsAt', { startsAt: '2026-12-05T00:59:00.000Z' }],
      'after the activity': ['endsAt', { endsAt: '2026-12-05T03:01:00.000Z' }],
      'all break': ['breakMinutes', { breakMinutes: 60 }],
      'seventeen hours': ['endsAt', { endsAt: '2026-12-05T18:00:00.000Z' }],
      'the same times': ['startsAt', {}],
    };

    for (const [field, given] of Object.values(wrong)) {
      await expect(planShift(leader, { ...told, postId, ...given })).rejects.toMatchObject({
        fields: { [field]: expect.any(String) as string },
      });
    }
    const empty = await ask(leader, document, { input: { ...told, postId, capacity: 0 } });
    expect(empty.codes).toEqual(['BAD_USER_INPUT']);
  });

  it('plans the same times once when two ask for it at once', async () => {
    const { postId } = await aPost();
    const input = { ...told, postId };

    const answers = await Promise.all([ask(leader, document, { input }), ask(stage.as.street, document, { input })]);

    expect(answers.flatMap(({ codes }) => codes)).toEqual(['BAD_USER_INPUT']);
  });

  it('refuses nobody, auditors and strangers, and changes nothing while the activity waits for approval', async () => {
    const { postId, activityId } = await aPost();
    const input = { ...told, postId };

    expect((await ask(stage.as.nobody, document, { input })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(stage.as.auditor, document, { input })).codes).toEqual(['FORBIDDEN']);
    expect((await ask(stage.as.stranger, document, { input })).codes).toEqual(['NOT_FOUND']);
    expect((await ask(stage.as.station, document, { input })).codes).toEqual(['NOT_FOUND']);
    await step(leader, activityId, 'submit');
    expect((await ask(leader, document, { input })).codes).toEqual(['RECORD_FROZEN']);
  });
});
