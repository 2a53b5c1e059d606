import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { aDistrict, type District } from '../../testing/a-district.js';
import { aReadyStation, aStation, anActiveStation } from '../../testing/a-station.js';
import { asking, type Ask } from '../../testing/ask.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { amendArea } from '../areas/amend-area.js';
import { establishArea } from '../areas/establish-area.js';
import { takeStationStep } from './take-station-step.js';

describe.each(testDatabases())('station coverage on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let home: District;
  let ctx: RequestContext;
  const coverage = `query ($areaId: ID) {
    stationCoverage(areaId: $areaId) { communities covered byKind { kind active total } } }`;

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    home = await aDistrict(db, '410108', '惠济区');
    ctx = contextFor(db, aCaller(home.districtId));
  });
  afterAll(() => thrownAway.destroy());

  it('counts communities that stand today once, whatever the number of their stations', async () => {
    const community = { parentId: home.streetId, level: 'COMMUNITY', validFrom: '2020-01-01' } as const;
    const planned = await establishArea(ctx, { ...community, code: '410108002102', name: '清华园社区' });
    const gone = await establishArea(ctx, { ...community, code: '410108002103', name: '已撤社区' });
    await establishArea(ctx, { ...community, code: '410108002104', name: '将立社区', validFrom: '2026-11-22' });
    await anActiveStation(ctx, { areaId: gone });
    await amendArea(ctx, {
      id: gone,
      version: 1,
      code: '410108002103',
      name: '已撤社区',
      validFrom: '2020-01-01',
      validTo: '2026-11-20',
    });
    await anActiveStation(ctx, { areaId: home.communityId });
    await anActiveStation(ctx, { areaId: home.communityId });
    await aReadyStation(ctx, { areaId: planned });
    await anActiveStation(ctx, { areaId: planned, kind: 'WINDOW_UNIT' });
    const closed = await aStation(ctx, { areaId: planned, kind: 'PUBLIC_PLACE' });
    await takeStationStep(ctx, 'close', { id: closed, version: 1, reason: '未建成' });

    expect((await ask(ctx, coverage)).data).toEqual({
      stationCoverage: {
        communities: 2,
        covered: 1,
        byKind: [
          { kind: 'COMMUNITY', active: 3, total: 4 },
          { kind: 'WINDOW_UNIT', active: 1, total: 1 },
          { kind: 'PUBLIC_PLACE', active: 0, total: 0 },
        ],
      },
    });
  });

  it('keeps to an area and below, and to the district of the caller', async () => {
    const other = await aDistrict(db, '410105', '金水区');
    await anActiveStation(contextFor(db, aCaller(other.districtId)), { areaId: other.communityId });
    const inCommunity = await ask(ctx, coverage, { areaId: home.communityId });

    expect(inCommunity.data).toMatchObject({ stationCoverage: { communities: 1, covered: 1 } });
    expect((await ask(ctx, coverage, { areaId: other.districtId })).codes).toEqual(['NOT_FOUND']);
    expect((await ask(ctx, coverage, { areaId: '区域😀' })).codes).toEqual(['NOT_FOUND']);
    expect((await ask(contextFor(db, undefined), coverage)).codes).toEqual(['UNAUTHENTICATED']);
  });
});
