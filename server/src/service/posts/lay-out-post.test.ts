import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditEvent } from '../../access/audit/audit-event.entity.js';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { activityNow, step } from '../../testing/activity-steps.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { anActivity } from '../../testing/an-activity.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { amendPost } from './amend-post.js';
import { layOutPost } from './lay-out-post.js';
import { Post } from './post.entity.js';

describe.each(testDatabases())('laying out posts on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let stage: ServiceStage;
  let leader: RequestContext;
  const crossing = { name: '兴隆铺路与南阳路交叉口', radiusMetres: 150, minorsAllowed: false };
  const layOut =
    'mutation ($input: LayOutPostInput!) { layOutPost(input: $input) { post { id position name version } } }';
  const amend = 'mutation ($input: AmendPostInput!) { amendPost(input: $input) { post { name version } } }';

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    stage = await aServiceStage(db);
    leader = stage.as.team;
  });
  afterAll(() => thrownAway.destroy());

  const drafted = (facts: object = {}) => {
    const { communityId: areaId, leadId, teamId } = stage;
    return anActivity(leader, { areaId, leadId, teamId, ...facts });
  };
  const postNow = (id: string) => db.transact((tx) => tx.get(Post, id));

  it('puts each post behind the others unless told where, and shows them in their order', async () => {
    const activityId = await drafted();
    await layOutPost(leader, { ...crossing, activityId });
    await layOutPost(leader, { ...crossing, activityId, name: '清华园地铁口', duty: ' 引导过街 ' });
    const input = { ...crossing, activityId, name: '老鸦陈市场东门', position: 1, longitude: 113.61, latitude: 34.83 };

    const added = await ask(leader, layOut, { input });

    expect(added.codes).toEqual([]);
    const shown = `{ activity(id: "${activityId}") { posts { position name duty radiusMetres longitude team { id } activity { title } } } }`;
    const { data } = await ask<{ activity: { posts: object[] } }>(leader, shown);
    expect(data.activity.posts).toMatchObject([
      { position: 1, name: '兴隆铺路与南阳路交叉口', radiusMetres: 150, team: { id: stage.teamId } },
      { position: 1, name: '老鸦陈市场东门', longitude: 113.61, activity: { title: '清洁家园志愿服务' } },
      { position: 2, name: '清华园地铁口', duty: '引导过街' },
    ]);
  });

  it('mends a post, and keeps before and after in the trail', async () => {
    const id = await layOutPost(leader, { ...crossing, activityId: await drafted() });

    await amendPost(leader, { ...crossing, id, version: 1, qualification: 'TRAFFIC-1', radiusMetres: 80 });

    expect(await postNow(id)).toMatchObject({ qualification: 'TRAFFIC-1', radiusMetres: 80, position: 1, version: 2 });
    const events = await db.transact((tx) => tx.list(AuditEvent, { subjectId: id }));
    expect(events.map(({ action }) => action)).toEqual(['layOutPost', 'amendPost']);
    expect(events[1]?.changes).toContainEqual({
      table: 'post',
      recordId: id,
      field: 'radiusMetres',
      before: '150',
      after: '80',
    });
  });

  it('lists posts by activity and by what they ask for', async () => {
    const activityId = await drafted();
    await layOutPost(leader, { ...crossing, activityId, qualification: 'FIRST-AID' });
    await layOutPost(leader, { ...crossing, activityId });
    const list = `query ($filter: PostFilter) { posts(filter: $filter) { totalCount } }`;
    const here = { activityId: { eq: activityId } };

    const both = await ask(leader, list, { filter: { ...here, teamId: { eq: stage.teamId } } });
    const one = await ask(leader, list, { filter: { ...here, qualification: { eq: 'FIRST-AID' } } });

    expect([both.data, one.data]).toEqual([{ posts: { totalCount: 2 } }, { posts: { totalCount: 1 } }]);
  });

  it('refuses half a position, minors where none take part, and a hundred and first post', async () => {
    const activityId = await drafted();
    const wrong = { latitude: { longitude: 113.6 }, minorsAllowed: { minorsAllowed: true } };

    for (const [field, given] of Object.entries(wrong)) {
      await expect(layOutPost(leader, { ...crossing, activityId, ...given })).rejects.toMatchObject({
        fields: { [field]: expect.any(String) as string },
      });
    }
    for (let n = 0; n < 100; n += 1) await layOutPost(leader, { ...crossing, activityId });
    await expect(layOutPost(leader, { ...crossing, activityId })).rejects.toMatchObject({
      fields: { activityId: /100/ },
    });
    const narrow = await ask(leader, layOut, { input: { ...crossing, activityId, radiusMetres: 5 } });
    expect(narrow.fields).toEqual([{ radiusMetres: 'Give 20 to 5000 metres.' }]);
  });

  it('lets minors stand where the activity takes them', async () => {
    const activityId = await drafted({ minorsAllowed: true, adultLeadName: '李老师' });

    const id = await layOutPost(leader, { ...crossing, activityId, minorsAllowed: true });

    expect(await postNow(id)).toMatchObject({ minorsAllowed: true });
  });

  it('changes nothing while the activity waits for approval, and once it is called off', async () => {
    const activityId = await drafted();
    const id = await layOutPost(leader, { ...crossing, activityId });
    await step(leader, activityId, 'submit');

    await expect(layOutPost(leader, { ...crossing, activityId })).rejects.toMatchObject({ code: 'RECORD_FROZEN' });
    await step(stage.as.street, activityId, 'approve');
    await layOutPost(leader, { ...crossing, activityId });
    await step(leader, activityId, ['cancel', '大雨']);
    await expect(amendPost(leader, { ...crossing, id, version: 1 })).rejects.toMatchObject({ code: 'RECORD_FROZEN' });
    expect(await activityNow(leader, activityId)).toMatchObject({ state: 'CANCELLED' });
  });

  it('refuses nobody, auditors, strangers, and a stale version', async () => {
    const activityId = await drafted();
    const id = await layOutPost(leader, { ...crossing, activityId });
    const add = { input: { ...crossing, activityId } };
    const mend = { input: { ...crossing, id, version: 1, name: '改名' } };

    for (const [document, given] of [
      [layOut, add],
      [amend, mend],
    ] as const) {
      expect((await ask(stage.as.nobody, document, given)).codes).toEqual(['UNAUTHENTICATED']);
      expect((await ask(stage.as.auditor, document, given)).codes).toEqual(['FORBIDDEN']);
      expect((await ask(stage.as.stranger, document, given)).codes).toEqual(['NOT_FOUND']);
      expect((await ask(stage.as.station, document, given)).codes).toEqual(['NOT_FOUND']);
    }
    expect((await ask(leader, amend, { input: { ...mend.input, version: 3 } })).codes).toEqual(['CONFLICT']);
    const one = `{ post(id: "${id}") { id } posts(filter: { id: { eq: "${id}" } }) { totalCount } }`;
    expect((await ask(stage.as.stranger, one)).codes).toEqual(['NOT_FOUND']);
  });
});
