import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditEvent } from '../../access/audit/audit-event.entity.js';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { aDistrict, type District } from '../../testing/a-district.js';
import { aStation } from '../../testing/a-station.js';
import { anAccount } from '../../testing/an-account.js';
import { anOrganisation } from '../../testing/an-organisation.js';
import { asking, type Ask } from '../../testing/ask.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { takeOrganisationStep } from '../organisations/take-organisation-step.js';

describe.each(testDatabases())('founding a station on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let home: District;
  let other: District;
  let ctx: RequestContext;
  const found = `mutation ($input: FoundStationInput!) { foundStation(input: $input) { station {
    id name kind state longitude openingHours { weekday from to } area { name } host { name } manager { displayName } version } } }`;
  const station = { name: '老鸦陈社区志愿服务站', kind: 'COMMUNITY', address: '长兴路 8 号', foundedOn: '2018-03-05' };

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    home = await aDistrict(db, '410108', '惠济区');
    other = await aDistrict(db, '410105', '金水区');
    ctx = contextFor(db, aCaller(home.districtId));
  });
  afterAll(() => thrownAway.destroy());

  it('plans a station with host, manager, position and hours in the order of the week', async () => {
    const hostId = await anOrganisation(ctx, { areaId: home.communityId, name: '老鸦陈社区居委会' });
    const managerId = await anAccount(db, { districtId: home.districtId, displayName: '周敏' });
    const openingHours = [
      { weekday: 2, from: '09:00', to: '12:00' },
      { weekday: 1, from: '09:00', to: '12:00' },
    ];
    const input = {
      ...station,
      areaId: home.communityId,
      hostId,
      managerId,
      longitude: 113.617,
      latitude: 34.868,
      openingHours,
    };
    const { data, codes } = await ask<{ foundStation: { station: { id: string } } }>(ctx, found, { input });

    expect(codes).toEqual([]);
    expect(data.foundStation.station).toMatchObject({
      state: 'PLANNED',
      host: { name: '老鸦陈社区居委会' },
      manager: { displayName: '周敏' },
      longitude: 113.617,
      openingHours: [openingHours[1], openingHours[0]],
      version: 1,
    });
    const [event] = await db.transact((tx) => tx.list(AuditEvent, { subjectId: data.foundStation.station.id }));
    expect(event).toMatchObject({ action: 'foundStation', fromState: null, toState: 'PLANNED' });
  });

  it('lets the administrator of a street found one there, and nowhere else', async () => {
    const street = aCaller(home.districtId, { role: 'STREET_ADMIN', scopeId: home.streetId });
    const inStreet = contextFor(db, street);
    const outside = { ...station, kind: 'WINDOW_UNIT', areaId: home.districtId };

    expect((await ask(inStreet, found, { input: { ...station, areaId: home.communityId } })).codes).toEqual([]);
    expect((await ask(inStreet, found, { input: outside })).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('refuses who is not signed in, and who runs something smaller or only looks on', async () => {
    const input = { ...station, areaId: home.communityId };
    const as = (facts: Parameters<typeof aCaller>[1]) => contextFor(db, aCaller(home.districtId, facts));
    const manager = as({ role: 'STATION_MANAGER', scopeKind: 'STATION', scopeId: home.communityId });

    expect((await ask(contextFor(db, undefined), found, { input })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(manager, found, { input })).codes).toEqual(['FORBIDDEN']);
    expect((await ask(as({ role: 'AUDITOR' }), found, { input })).codes).toEqual(['FORBIDDEN']);
  });

  it('refuses a community station outside a community', async () => {
    await expect(aStation(ctx, { areaId: home.streetId })).rejects.toMatchObject({ fields: { areaId: /community/ } });
  });

  it("refuses another district's area, host and manager, naming the field", async () => {
    const foreign = contextFor(db, aCaller(other.districtId));
    const hostId = await anOrganisation(foreign, { areaId: other.districtId });
    const managerId = await anAccount(db, { districtId: other.districtId });
    const areaId = home.communityId;

    await expect(aStation(ctx, { areaId: other.communityId })).rejects.toMatchObject({ fields: { areaId: /reach/ } });
    await expect(aStation(ctx, { areaId, hostId })).rejects.toMatchObject({ fields: { hostId: /district/ } });
    await expect(aStation(ctx, { areaId, managerId })).rejects.toMatchObject({ fields: { managerId: /reach/ } });
  });

  it('refuses a host that takes part no more', async () => {
    const hostId = await anOrganisation(ctx, { areaId: home.districtId });
    await takeOrganisationStep(ctx, 'close', { id: hostId, version: 1, reason: '机构撤并' });

    await expect(aStation(ctx, { areaId: home.communityId, hostId })).rejects.toMatchObject({
      fields: { hostId: /no more/ },
    });
  });

  it.each([
    ['longitude', { longitude: 13.4, latitude: 34.8 }],
    ['latitude', { longitude: 113.6, latitude: 60 }],
    ['longitude', { latitude: 34.8 }],
    ['openingHours', { openingHours: [{ weekday: 1, from: '18:00', to: '09:00' }] }],
    ['name', { name: '站' }],
    ['phone', { phone: 'ask at the door' }],
  ])('refuses a wrong %s', async (field, facts) => {
    const { codes, fields } = await ask(ctx, found, { input: { ...station, areaId: home.communityId, ...facts } });

    expect(codes).toEqual(['BAD_USER_INPUT']);
    expect(Object.keys(fields[0] ?? {})).toEqual([field]);
  });

  it('does not founder on an identifier that cannot be one', async () => {
    const { codes } = await ask(ctx, found, { input: { ...station, areaId: home.communityId, hostId: '单位😀' } });

    expect(codes).toEqual(['BAD_USER_INPUT']);
  });
});
