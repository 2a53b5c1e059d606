import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword, startDemoServer } from '../support/demo-server.js';
import { signIn, type GraphqlSession } from '../support/graphql-session.js';
import type { RunningServer } from '../support/start-server.js';

/** How many records a list finds. */
interface Count {
  readonly totalCount: number;
}

describe("the demo district's volunteers, read through the API", () => {
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

  it('has 47,000 volunteers, 16.0 % of the population, 2,500 of them among the 4,000 members of the Party', async () => {
    const { all, party, population } = await ask<{
      all: Count;
      party: Count;
      population: { nodes: { residentPopulation: number; partyMembers: number }[] };
    }>(
      `query ($year: Int!) {
        all: volunteers(filter: { state: { eq: ACTIVE } }) { totalCount }
        party: volunteers(filter: { partyStatus: { eq: MEMBER } }) { totalCount }
        population: areaStats(filter: { year: { eq: $year } }) { nodes { residentPopulation partyMembers } } }`,
      { year },
    );
    const [stat] = population.nodes;

    expect([all.totalCount, party.totalCount]).toEqual([47_000, 2_500]);
    expect(all.totalCount / (stat?.residentPopulation ?? 0)).toBeCloseTo(0.16, 4);
    expect(party.totalCount / (stat?.partyMembers ?? 0)).toBeGreaterThanOrEqual(0.6);
  });

  it("turned the year's check-ins into records: most of them final, some public, the latest waiting", async () => {
    const { final, publicity, pending, verified } = await ask<
      Record<'final' | 'publicity' | 'pending' | 'verified', Count>
    >(`{
      final: serviceRecords(filter: { state: { eq: FINAL } }) { totalCount }
      publicity: serviceRecords(filter: { state: { eq: IN_PUBLICITY } }) { totalCount }
      pending: serviceRecords(filter: { state: { eq: PENDING } }) { totalCount }
      verified: serviceRecords(filter: { state: { eq: FINAL }, trustClass: { eq: A } }) { totalCount } }`);

    expect(final.totalCount).toBeGreaterThan(5_000);
    expect(publicity.totalCount).toBeGreaterThan(0);
    expect(pending.totalCount).toBeGreaterThan(0);
    expect(verified.totalCount / final.totalCount).toBeGreaterThan(0.75);
  });

  it('made up about one record of twenty, with proof, and took over some hundred balances before the year', async () => {
    const { served, madeUp, balances } = await ask<
      Record<'served' | 'madeUp' | 'balances', Count & { nodes: { evidenceFiles: object[]; servedOn: string }[] }>
    >(
      `query ($from: Date!) {
        served: serviceRecords(filter: { servedOn: { gte: $from } }, first: 1) { totalCount }
        madeUp: serviceRecords(filter: { trustClass: { eq: C } }, first: 20) { totalCount nodes { evidenceFiles { url } } }
        balances: serviceRecords(filter: { trustClass: { eq: D } }, first: 20) { totalCount nodes { servedOn } } }`,
      { from: `${String(year)}-01-01` },
    );

    expect(madeUp.totalCount / served.totalCount).toBeGreaterThan(0.035);
    expect(madeUp.totalCount / served.totalCount).toBeLessThan(0.07);
    expect(madeUp.nodes.every(({ evidenceFiles }) => evidenceFiles.length === 1)).toBe(true);
    expect(balances.totalCount).toBe(320);
    expect(balances.nodes.every(({ servedOn }) => servedOn < `${String(year)}-01-01`)).toBe(true);
  });
});
