import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { anActivity } from '../../testing/an-activity.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { layOutPost } from '../posts/lay-out-post.js';
import { planShift } from './plan-shift.js';

describe.each(testDatabases())('copying a roster on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let stage: ServiceStage;
  let leader: RequestContext;
  const copy = `mutation ($input: CopyRosterInput!) { copyRoster(input: $input) { activity {
    posts { name position minorsAllowed shifts { nodes { startsAt endsAt capacity taken state } } } } } }`;

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    stage = await aServiceStage(db);
    leader = stage.as.team;
  });
  afterAll(() => thrownAway.destroy());

  const anEvent = (facts: object = {}) => {
    const { communityId: areaId, leadId, teamId } = stage;
    return anActivity(leader, { areaId, leadId, teamId, recruitUntil: null, ...facts });
  };
  const aModel = async () => {
    const activityId = await anEvent({ minorsAllowed: true, adultLeadName: '李老师' });
    const postId = await layOutPost(leader, { activityId, name: '东门', radiusMetres: 80, minorsAllowed: true });
    const times = { startsAt: '2026-12-05T01:30:00.000Z', endsAt: '2026-12-05T03:00:00.000Z' };
    await planShift(leader, { ...times, postId, capacity: 4, breakMinutes: 0, overrunMinutes: 0 });
    return activityId;
  };
  const overNewYear = { startsAt: '2026-12-31T15:00:00.000Z', endsAt: '2026-12-31T17:00:00.000Z' };

  it("moves posts and shifts to the other activity's time, without anybody on them", async () => {
    const fromId = await aModel();
    const toId = await anEvent(overNewYear);

    const copied = await ask(leader, copy, { input: { fromId, toId } });

    const shift = {
      startsAt: '2026-12-31T15:30:00.000Z',
      endsAt: '2026-12-31T17:00:00.000Z',
      capacity: 4,
      taken: 0,
      state: 'OPEN',
    };
    const posts = [{ name: '东门', position: 1, minorsAllowed: false, shifts: { nodes: [shift] } }];
    expect(copied.data).toEqual({ copyRoster: { activity: { posts } } });
    expect((await ask(leader, copy, { input: { fromId, toId } })).fields).toEqual([{ toId: 'It has posts already.' }]);
  });

  it('refuses an activity that is too short, and one without a roster', async () => {
    const fromId = await aModel();
    const short = await anEvent({ ...overNewYear, endsAt: '2026-12-31T16:00:00.000Z' });

    expect((await ask(leader, copy, { input: { fromId, toId: short } })).fields).toEqual([
      { toId: '1 shifts would lie outside its time.' },
    ]);
    expect((await ask(leader, copy, { input: { fromId: short, toId: await anEvent() } })).fields).toEqual([
      { fromId: 'It has no posts to copy.' },
    ]);
  });

  it('refuses nobody, auditors, and activities of others', async () => {
    const input = { fromId: await aModel(), toId: await anEvent() };

    expect((await ask(stage.as.nobody, copy, { input })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(stage.as.auditor, copy, { input })).codes).toEqual(['FORBIDDEN']);
    expect((await ask(stage.as.stranger, copy, { input })).codes).toEqual(['NOT_FOUND']);
    const { stationId, communityId: areaId, leadId } = stage;
    const foreign = await anActivity(stage.as.station, { areaId, leadId, stationId });
    const { fields } = await ask(leader, copy, { input: { ...input, fromId: foreign } });
    expect(fields).toEqual([{ fromId: 'No such record within your reach.' }]);
  });
});
