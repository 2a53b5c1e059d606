import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RequestContext } from '../../kernel/context.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aCategory, anActivity } from '../../testing/an-activity.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';

describe.each(testDatabases())('listing activities on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let ask: Ask;
  let stage: ServiceStage;
  let ctx: RequestContext;

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ask = asking(thrownAway.db);
    stage = await aServiceStage(thrownAway.db);
    ctx = stage.as.district;
  });
  afterAll(() => thrownAway.destroy());

  it('finds activities by category, station, area, time, and words', async () => {
    const { leadId, stationId, teamId } = stage;
    const id = await anActivity(ctx, {
      areaId: stage.communityId,
      leadId,
      stationId,
      teamId,
      title: '兴隆铺路文明交通岗',
      startsAt: '2027-03-05T00:00:00.000Z',
      endsAt: '2027-03-05T02:00:00.000Z',
      capacity: 7,
      risk: 'MEDIUM',
      categoryIds: [await aCategory(ctx, '交通引导')],
    });
    const categoryId = await aCategory(ctx, '交通引导');
    const filters = [
      { categoryId: { eq: categoryId } },
      { stationId: { eq: stationId }, teamId: { eq: teamId } },
      { areaId: { under: stage.streetId }, startsAt: { gte: '2027-03-01T00:00:00Z', lt: '2027-04-01T00:00:00Z' } },
      { q: '文明交通岗' },
      { q: 'xlpl' },
      { risk: { in: ['MEDIUM'] }, makeUp: { eq: false }, capacity: { lte: 7 } },
      { leadId: { eq: leadId }, endsAt: { gt: '2027-03-05T01:00:00Z' }, state: { eq: 'DRAFT' } },
    ];

    for (const filter of filters) {
      const list = 'query ($filter: ActivityFilter) { activities(filter: $filter) { nodes { id } } }';
      expect([filter, (await ask(ctx, list, { filter })).data]).toEqual([filter, { activities: { nodes: [{ id }] } }]);
    }
    const hosted = `{ station(id: "${stationId}") { activities(sort: [{ field: STARTS_AT, direction: DESC }], first: 1) { nodes { id } } }
      team(id: "${teamId}") { activities { nodes { id } } } }`;
    const nodes = [{ id }];
    expect((await ask(ctx, hosted)).data).toEqual({
      station: { activities: { nodes } },
      team: { activities: { nodes } },
    });
  });

  it('shows each caller what lies within its reach, and another district nothing', async () => {
    const { communityId: areaId, leadId, stationId, teamId } = stage;
    const atStation = await anActivity(ctx, { areaId, leadId, stationId, title: '站里的活动' });
    const ofTeam = await anActivity(ctx, { areaId, leadId, teamId, title: '队里的活动' });
    const elsewhere = await anActivity(ctx, { areaId: stage.districtId, leadId, title: '区里的活动' });
    const seen = async (by: RequestContext) => {
      const list = '{ activities(filter: { q: "里的活动" }) { nodes { id } } }';
      const { data } = await ask<{ activities: { nodes: { id: string }[] } }>(by, list);
      return new Set(data.activities.nodes.map(({ id }) => id));
    };

    expect(await seen(stage.as.district)).toEqual(new Set([atStation, ofTeam, elsewhere]));
    expect(await seen(stage.as.street)).toEqual(new Set([atStation, ofTeam]));
    expect(await seen(stage.as.station)).toEqual(new Set([atStation]));
    expect(await seen(stage.as.team)).toEqual(new Set([ofTeam]));
    expect(await seen(stage.as.stranger)).toEqual(new Set());
    expect((await ask(stage.as.stranger, `{ activity(id: "${atStation}") { title } }`)).codes).toEqual(['NOT_FOUND']);
    expect((await ask(stage.as.team, `{ activity(id: "${atStation}") { title } }`)).codes).toEqual(['NOT_FOUND']);
  });
});
