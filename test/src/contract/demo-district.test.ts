import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword, startDemoServer } from '../support/demo-server.js';
import { signIn, type GraphqlSession } from '../support/graphql-session.js';
import type { RunningServer } from '../support/start-server.js';

/** How many records a list finds. */
interface Count {
  readonly totalCount: number;
}

/** Half-open: from the first instant of the year in Shanghai to the first of the next. */
function within(year: number): { gte: string; lt: string } {
  return { gte: `${String(year)}-01-01T00:00:00+08:00`, lt: `${String(year + 1)}-01-01T00:00:00+08:00` };
}

describe('the demo district, read through the API as real data is', () => {
  let server: RunningServer;
  let admin: GraphqlSession;
  let year: number;

  beforeAll(async () => {
    server = await startDemoServer();
    admin = await signIn(server.url, 'admin', demoPassword);
    const { areaStats } = await ask<{ areaStats: { nodes: { year: number }[] } }>(
      '{ areaStats(sort: [{ field: YEAR, direction: DESC }], first: 1) { nodes { year } } }',
    );
    year = areaStats.nodes[0]?.year ?? 0;
  }, 240_000);
  afterAll(() => server.stop());

  async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await admin.ask<Data>(query, variables);
    if (!data || errors.length > 0) throw new Error(JSON.stringify(errors));
    return data;
  }

  it('has a district, eight streets and towns, and 22 communities', async () => {
    const levels = await ask(`{
      districts: areas(filter: { level: { eq: DISTRICT } }) { totalCount nodes { code name } }
      streets: areas(filter: { level: { eq: SUBDISTRICT } }) { totalCount }
      towns: areas(filter: { level: { eq: TOWN } }) { totalCount }
      communities: areas(filter: { level: { eq: COMMUNITY } }) { totalCount }
      named: areas(filter: { level: { eq: COMMUNITY }, or: [{ q: "清华园" }, { q: "老鸦陈" }] }) { totalCount } }`);

    expect(levels).toEqual({
      districts: { totalCount: 1, nodes: [{ code: '410108', name: '惠济区' }] },
      streets: { totalCount: 6 },
      towns: { totalCount: 2 },
      communities: { totalCount: 22 },
      named: { totalCount: 2 },
    });
  });

  it('states its population with a source: 293,750', async () => {
    const { areaStats } = await ask<{ areaStats: { nodes: object[] } }>(
      'query ($year: Int!) { areaStats(filter: { year: { eq: $year } }) { nodes { residentPopulation source } } }',
      { year },
    );

    expect(areaStats.nodes).toEqual([
      { residentPopulation: 293_750, source: expect.stringContaining('示范数据') as string },
    ]);
  });

  it('has 22, seven and two stations at work, one in every community', async () => {
    const { stationCoverage } = await ask<{ stationCoverage: object }>(
      '{ stationCoverage { communities covered byKind { kind active total } } }',
    );

    expect(stationCoverage).toEqual({
      communities: 22,
      covered: 22,
      byKind: expect.arrayContaining([
        { kind: 'COMMUNITY', active: 22, total: 22 },
        { kind: 'WINDOW_UNIT', active: 7, total: 7 },
        { kind: 'PUBLIC_PLACE', active: 2, total: 2 },
      ]) as object[],
    });
  });

  it('has 26 teams at work', async () => {
    expect(await ask('{ teams(filter: { state: { eq: ACTIVE } }) { totalCount } }')).toEqual({
      teams: { totalCount: 26 },
    });
  });

  it('closed 500 activities in the year, 200 of them 清洁家园, for 20,000 person-times', async () => {
    const filter = { startsAt: within(year) };
    const { activityFigures } = await ask<{
      activityFigures: {
        closed: number;
        personTimes: number;
        byTier: { personTimes: number }[];
        byMonth: { closed: number }[];
        byCampaign: { campaign: { name: string } | null; closed: number }[];
      };
    }>(
      `query ($filter: ActivityFilter) { activityFigures(filter: $filter) {
        closed personTimes byTier { personTimes } byMonth { closed } byCampaign { campaign { name } closed } } }`,
      { filter },
    );
    const { closed, personTimes, byTier, byMonth, byCampaign } = activityFigures;

    expect({ closed, personTimes }).toEqual({ closed: 500, personTimes: 20_000 });
    expect(byTier.reduce((sum, tier) => sum + tier.personTimes, 0)).toBe(20_000);
    expect(byMonth.reduce((sum, month) => sum + month.closed, 0)).toBe(500);
    expect(byCampaign).toContainEqual({ campaign: { name: '清洁家园' }, closed: 200 });
  });

  it('counts the same by listing the records', async () => {
    const { activities } = await ask<{ activities: Count }>(
      'query ($filter: ActivityFilter) { activities(filter: $filter) { totalCount } }',
      { filter: { startsAt: within(year), state: { eq: 'CLOSED' } } },
    );

    expect(activities.totalCount).toBe(500);
  });

  it('runs at least three regular projects at each station', async () => {
    const { stations } = await ask<{ stations: { nodes: { name: string; projects: Count }[] } }>(
      '{ stations(first: 50) { nodes { name projects(filter: { regular: { eq: true } }) { totalCount } } } }',
    );

    expect(stations.nodes).toHaveLength(31);
    expect(stations.nodes.filter(({ projects }) => projects.totalCount < 3)).toEqual([]);
  });

  it("tells the traffic post of 郑州财经学院's team at its named crossing", async () => {
    const { activities } = await ask<{
      activities: { nodes: object[] };
    }>(`{ activities(filter: { q: "清华园社区交通文明岗" }) { nodes {
      place state personTimes team { name } lead { name } station { name } categories { name } campaign { name } } } }`);

    expect(activities.nodes).toEqual([
      {
        place: '兴隆铺路与南阳路交叉口',
        state: 'CLOSED',
        personTimes: 60,
        team: { name: '郑州财经学院志愿服务队' },
        lead: { name: '郑州财经学院' },
        station: { name: '清华园社区学雷锋志愿服务站' },
        categories: expect.arrayContaining([{ name: '交通引导' }]) as object[],
        campaign: { name: '文明交通' },
      },
    ]);
  });

  it('tells the show in 老鸦陈 with one lead, three co-organisers and a programme of named acts', async () => {
    const { activities } = await ask<{
      activities: { nodes: { lead: object; coOrganisers: object[]; acts: { title: string }[] }[] };
    }>(
      '{ activities(filter: { q: "红色文艺轻骑兵" }) { nodes { lead { name } coOrganisers { name } acts { title } } } }',
    );
    const [show] = activities.nodes;

    expect(show?.lead).toEqual({ name: '惠济区文化馆' });
    expect(show?.coOrganisers).toHaveLength(3);
    expect(show?.acts.map(({ title }) => title)).toContain('歌舞《为惠济干杯》');
    expect(show?.acts).toHaveLength(6);
  });

  it('has activities of the coming weeks, and beneficiaries that show no name', async () => {
    const { coming, beneficiaries } = await ask<{
      coming: Count;
      beneficiaries: Count & { nodes: { nameMask: string }[] };
    }>(
      `query ($now: DateTime!) { coming: activities(filter: { startsAt: { gte: $now } }) { totalCount }
        beneficiaries(first: 100) { totalCount nodes { nameMask } } }`,
      { now: new Date().toISOString() },
    );

    expect(coming.totalCount).toBeGreaterThanOrEqual(14);
    expect(beneficiaries.totalCount).toBe(220);
    expect(beneficiaries.nodes.every(({ nameMask }) => nameMask.includes('*'))).toBe(true);
  });
});
