import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { aDistrict, type District } from '../../testing/a-district.js';
import { aStation } from '../../testing/a-station.js';
import { anOrganisation } from '../../testing/an-organisation.js';
import { asking, type Ask } from '../../testing/ask.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';

describe.each(testDatabases())('founding a station on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let home: District;
  let ctx: RequestContext;
  const found = `mutation ($input: FoundStationInput!) {
    foundStation(input: $input) { station { name kind state longitude openingHours { weekday from to } area { name } host { name } version } } }`;
  const station = {
    name: '老鸦陈社区志愿服务站',
    kind: 'COMMUNITY',
    address: '长兴路 8 号',
    foundedOn: '2018-03-05',
  } as const;

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    home = await aDistrict(db, '410108', '惠济区');
    ctx = contextFor(db, aCaller(home.districtId));
  });
  afterAll(() => thrownAway.destroy());

  it('plans a station with host, position and hours in the order of the week', async () => {
    const hostId = await anOrganisation(ctx, { areaId: home.communityId, name: '老鸦陈社区居委会' });
    const openingHours = [
      { weekday: 2, from: '09:00', to: '12:00' },
      { weekday: 1, from: '14:00', to: '18:00' },
      { weekday: 1, from: '09:00', to: '12:00' },
    ];
    const input = { ...station, areaId: home.communityId, hostId, longitude: 113.617, latitude: 34.868, openingHours };
    const { data, codes } = await ask<{ foundStation: { station: { openingHours: { weekday: number }[] } } }>(
      ctx,
      found,
      { input },
    );

    expect(codes).toEqual([]);
    expect(data.foundStation.station).toMatchObject({
      state: 'PLANNED',
      host: { name: '老鸦陈社区居委会' },
      longitude: 113.617,
      version: 1,
    });
    expect(data.foundStation.station.openingHours.map((stretch) => stretch.weekday)).toEqual([1, 1, 2]);
  });

  it('refuses a community station outside a community, and a host of another district', async () => {
    const other = await aDistrict(db, '410105', '金水区');
    const hostId = await anOrganisation(contextFor(db, aCaller(other.districtId)), { areaId: other.districtId });

    await expect(aStation(ctx, { areaId: home.streetId })).rejects.toMatchObject({ fields: { areaId: /community/ } });
    await expect(aStation(ctx, { areaId: home.communityId, hostId })).rejects.toMatchObject({
      fields: { hostId: /reach/ },
    });
  });
});
