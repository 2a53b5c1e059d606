import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { keyedHash } from '../../kernel/keyed-hash.js';
import { aDistrict, type District } from '../../testing/a-district.js';
import { aTeam } from '../../testing/a-team.js';
import { asking, type Ask } from '../../testing/ask.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { Team } from './team.entity.js';

describe.each(testDatabases())('founding a team on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let home: District;
  let ctx: RequestContext;
  const found = `mutation ($input: FoundTeamInput!) {
    foundTeam(input: $input) { joinCode team { id name kind state joinPolicy version area { name } } } }`;
  type Found = { foundTeam: { joinCode: string | null; team: { id: string } } };
  const scouts = {
    name: '黄河卫士志愿服务队',
    kind: 'ENVIRONMENT',
    joinPolicy: 'VERIFY',
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

  it('founds a team that volunteers join after a look at them', async () => {
    const { data, codes } = await ask<Found>(ctx, found, { input: { ...scouts, areaId: home.streetId } });

    expect(codes).toEqual([]);
    expect(data.foundTeam.joinCode).toBeNull();
    expect(data.foundTeam.team).toMatchObject({
      name: scouts.name,
      state: 'ACTIVE',
      joinPolicy: 'VERIFY',
      version: 1,
      area: { name: home.streetName },
    });
  });

  it('shows the join code once and keeps only its keyed hash', async () => {
    const input = { ...scouts, name: '凭码志愿服务队', joinPolicy: 'CODE', areaId: home.streetId };
    const { data } = await ask<Found>(ctx, found, { input });
    const { joinCode, team } = data.foundTeam;
    const row = await db.transact((tx) => tx.get(Team, team.id));

    expect(joinCode).toMatch(/^[2-9A-HJKMNP-Z]{8}$/);
    expect(row.joinCodeHash).toBe(keyedHash(ctx.keys, 'team.joinCode').of(String(joinCode)));
    expect(JSON.stringify(row)).not.toContain(joinCode);
  });

  it('refuses a name that is taken and a founding day that lies ahead', async () => {
    await aTeam(ctx, { areaId: home.streetId, name: '重名志愿服务队' });
    const taken = await ask(ctx, found, { input: { ...scouts, name: '重名志愿服务队', areaId: home.streetId } });
    const ahead = await ask(ctx, found, {
      input: { ...scouts, name: '明日志愿服务队', areaId: home.streetId, foundedOn: '2026-11-22' },
    });

    expect(taken.codes).toEqual(['BAD_USER_INPUT']);
    expect(ahead.codes).toEqual(['BAD_USER_INPUT']);
  });

  it('lets a street found teams in its own area only', async () => {
    const street = contextFor(db, aCaller(home.districtId, { role: 'STREET_ADMIN', scopeId: home.streetId }));
    const own = await ask(street, found, { input: { ...scouts, name: '街道志愿服务队', areaId: home.communityId } });
    const above = await ask(street, found, { input: { ...scouts, name: '越级志愿服务队', areaId: home.districtId } });

    expect(own.codes).toEqual([]);
    expect(above.codes).toEqual(['BAD_USER_INPUT']);
  });

  it('refuses who is not signed in, and who founds no teams', async () => {
    const input = { ...scouts, name: '不该成立的队', areaId: home.streetId };
    const station = aCaller(home.districtId, { role: 'STATION_MANAGER', scopeKind: 'STATION', scopeId: home.streetId });
    const auditor = aCaller(home.districtId, { role: 'AUDITOR' });

    expect((await ask(contextFor(db, undefined), found, { input })).codes).toEqual(['UNAUTHENTICATED']);
    for (const caller of [station, auditor])
      expect((await ask(contextFor(db, caller), found, { input })).codes).toEqual(['FORBIDDEN']);
  });

  it('shows no team of another district, and answers NOT_FOUND for its id', async () => {
    const id = await aTeam(ctx, { areaId: home.streetId });
    const other = await aDistrict(db, '410105', '金水区');
    const foreign = contextFor(db, aCaller(other.districtId));

    expect((await ask(foreign, 'query ($id: ID!) { team(id: $id) { name } }', { id })).codes).toEqual(['NOT_FOUND']);
    expect((await ask(foreign, '{ teams { totalCount } }')).data).toEqual({ teams: { totalCount: 0 } });
  });
});
