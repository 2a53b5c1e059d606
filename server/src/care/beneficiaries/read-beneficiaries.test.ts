import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import type { Caller } from '../../kernel/caller.js';
import type { RequestContext } from '../../kernel/context.js';
import { aBeneficiary } from '../../testing/a-beneficiary.js';
import { aDistrict, type District } from '../../testing/a-district.js';
import { aStation } from '../../testing/a-station.js';
import { asking, type Ask } from '../../testing/ask.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';

describe.each(testDatabases())('reading beneficiaries on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let home: District;
  let ctx: RequestContext;
  let stationId: string;
  let id: string;
  const one = 'query ($id: ID!) { beneficiary(id: $id) { nameMask phoneMask consents { evidenceId } } }';
  const found = 'query ($filter: BeneficiaryFilter) { beneficiaries(filter: $filter) { nodes { code } } }';
  type Found = { beneficiaries: { nodes: { code: string }[] } };

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    home = await aDistrict(db, '410108', '惠济区');
    ctx = contextFor(db, aCaller(home.districtId));
    const areaId = home.communityId;
    stationId = await aStation(ctx, { areaId });
    id = await aBeneficiary(ctx, { areaId, stationId, phone: '13812345678' });
    await aBeneficiary(ctx, { areaId, alias: '老李', groups: ['LOW_INCOME'], phone: '13900001111' });
    const consent = { wordingVersion: '2026-01', givenOn: '2026-03-05', givenBy: 'GUARDIAN' } as const;
    await aBeneficiary(ctx, { areaId, alias: '小柿子', birthYear: 2018, groups: ['LEFT_BEHIND_CHILD'], consent });
  });
  afterAll(() => thrownAway.destroy());

  function as(facts: Partial<Caller>): RequestContext {
    return contextFor(db, aCaller(home.districtId, facts));
  }

  async function codesFound(by: RequestContext, filter: object): Promise<string[]> {
    const { data } = await ask<Found>(by, found, { filter });
    return data.beneficiaries.nodes.map(({ code }) => code);
  }

  it('shows a record to its district, street and station, and masked to the auditor', async () => {
    const street = as({ role: 'STREET_ADMIN', scopeId: home.streetId });
    const station = as({ role: 'STATION_MANAGER', scopeKind: 'STATION', scopeId: stationId });
    const auditor = as({ role: 'AUDITOR' });

    for (const caller of [ctx, street, station, auditor]) {
      const { data } = await ask<{ beneficiary: object }>(caller, one, { id });
      expect(data.beneficiary).toMatchObject({ nameMask: '王*兰', phoneMask: '138****5678' });
    }
  });

  it('answers NOT_FOUND to another district, another station and every team leader, and lists nothing to them', async () => {
    const other = await aDistrict(db, '410105', '金水区');
    const foreign = contextFor(db, aCaller(other.districtId));
    const nextDoor = as({
      role: 'STATION_MANAGER',
      scopeKind: 'STATION',
      scopeId: await aStation(ctx, { areaId: home.communityId }),
    });
    const leader = as({ role: 'TEAM_LEADER', scopeKind: 'TEAM', scopeId: stationId });

    for (const caller of [foreign, nextDoor, leader]) {
      expect((await ask(caller, one, { id })).codes).toEqual(['NOT_FOUND']);
      expect(await codesFound(caller, {})).toEqual([]);
    }
  });

  it('finds by alias, initials, code and a whole phone number in any spelling', async () => {
    for (const q of ['桂花', 'ghnn', 'B-000001', 'b-000001', '1', '13812345678', '+86 138-1234-5678']) {
      expect([q, await codesFound(ctx, { q })]).toEqual([q, ['B-000001']]);
    }
    expect(await codesFound(ctx, { q: '1381234567' })).toEqual([]);
    expect(await codesFound(ctx, { q: '王桂兰' })).toEqual([]);
  });

  it('finds nothing by phone for an auditor, to whom the hit would tell the number', async () => {
    expect(await codesFound(as({ role: 'AUDITOR' }), { q: '13812345678' })).toEqual([]);
  });

  it('finds by group, and tells no group or alias of a guarded child', async () => {
    expect(await codesFound(ctx, { groups: { eq: 'LIVING_ALONE' } })).toEqual(['B-000001']);
    expect(await codesFound(ctx, { groups: { in: ['LOW_INCOME', 'LIVING_ALONE'] } })).toEqual(['B-000001', 'B-000002']);
    expect(await codesFound(ctx, { groups: { eq: 'LEFT_BEHIND_CHILD' } })).toEqual([]);
    expect(await codesFound(ctx, { q: '小柿子' })).toEqual([]);
    expect(await codesFound(ctx, { guarded: { eq: true } })).toEqual(['B-000003']);
  });

  it('lists those of an area and of a station below them, within the reach of who asks', async () => {
    const nested = `query ($area: ID!, $station: ID!) {
      area(id: $area) { beneficiaries { totalCount } } station(id: $station) { beneficiaries { nodes { code } } } }`;
    const ids = { area: home.communityId, station: stationId };
    const leader = as({ role: 'TEAM_LEADER', scopeKind: 'TEAM', scopeId: stationId });

    expect((await ask(ctx, nested, ids)).data).toEqual({
      area: { beneficiaries: { totalCount: 3 } },
      station: { beneficiaries: { nodes: [{ code: 'B-000001' }] } },
    });
    expect((await ask(leader, nested, ids)).data).toEqual({
      area: { beneficiaries: { totalCount: 0 } },
      station: { beneficiaries: { nodes: [] } },
    });
  });
});
