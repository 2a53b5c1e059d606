import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { aDistrict, type District } from '../../testing/a-district.js';
import { aStation, anActiveStation } from '../../testing/a-station.js';
import { anOrganisation } from '../../testing/an-organisation.js';
import { asking, type Ask } from '../../testing/ask.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { Station } from './station.entity.js';

describe.each(testDatabases())('amending a station on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let home: District;
  let ctx: RequestContext;
  const amend =
    'mutation ($input: AmendStationInput!) { amendStation(input: $input) { station { name kind phone version } } }';

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    home = await aDistrict(db, '410108', '惠济区');
    ctx = contextFor(db, aCaller(home.districtId));
  });
  afterAll(() => thrownAway.destroy());

  /** The input that changes nothing. */
  async function asItIs(id: string) {
    const { districtId, nameInitials, state, ...station } = await db.transact((tx) => tx.get(Station, id));
    return { input: { ...station }, districtId, nameInitials, state };
  }
  const as = (facts: Parameters<typeof aCaller>[1]) => contextFor(db, aCaller(home.districtId, facts));
  const managerOf = (scopeId: string) => as({ role: 'STATION_MANAGER', scopeKind: 'STATION', scopeId });

  it('changes what is given, takes out what is left out, and finds it under its new name', async () => {
    const id = await aStation(ctx, { areaId: home.communityId, phone: '0371-6360 1234' });
    const { input } = await asItIs(id);
    const { data, codes } = await ask(ctx, amend, {
      input: { ...input, name: '清华园驿站', kind: 'PUBLIC_PLACE', phone: null },
    });
    const found = await ask(ctx, '{ stations(filter: { q: "qhy" }) { nodes { id } } }');

    expect(codes).toEqual([]);
    expect(data).toEqual({
      amendStation: { station: { name: '清华园驿站', kind: 'PUBLIC_PLACE', phone: null, version: 2 } },
    });
    expect(found.data).toEqual({ stations: { nodes: [{ id }] } });
  });

  it('lets the manager keep the particulars of its own station, but not change what it is or who hosts it', async () => {
    const id = await anActiveStation(ctx, { areaId: home.communityId });
    const { input } = await asItIs(id);
    const hostId = await anOrganisation(ctx, { areaId: home.communityId });

    expect((await ask(managerOf(id), amend, { input: { ...input, hostId } })).codes).toEqual(['FORBIDDEN']);
    expect((await ask(managerOf(id), amend, { input: { ...input, kind: 'PUBLIC_PLACE' } })).codes).toEqual([
      'FORBIDDEN',
    ]);
    expect((await ask(managerOf(id), amend, { input: { ...input, phone: '0371-63601234' } })).codes).toEqual([]);
  });

  it('refuses other managers, other streets, auditors and strangers', async () => {
    const id = await aStation(ctx, { areaId: home.communityId });
    const other = await aDistrict(db, '410105', '金水区');
    const { input } = await asItIs(id);
    const answer = async (who: RequestContext) => (await ask(who, amend, { input })).codes;

    expect(await answer(contextFor(db, undefined))).toEqual(['UNAUTHENTICATED']);
    expect(await answer(managerOf(home.communityId))).toEqual(['FORBIDDEN']);
    expect(await answer(as({ role: 'STREET_ADMIN', scopeId: other.streetId }))).toEqual(['FORBIDDEN']);
    expect(await answer(as({ role: 'AUDITOR' }))).toEqual(['FORBIDDEN']);
    expect(await answer(contextFor(db, aCaller(other.districtId)))).toEqual(['NOT_FOUND']);
  });

  it('refuses a street to move a station out of its area', async () => {
    const id = await aStation(ctx, { areaId: home.communityId });
    const { input } = await asItIs(id);
    const street = as({ role: 'STREET_ADMIN', scopeId: home.streetId });
    const moved = { ...input, kind: 'PUBLIC_PLACE', areaId: home.districtId };

    expect(await ask(street, amend, { input: moved })).toMatchObject({
      codes: ['BAD_USER_INPUT'],
      fields: [{ areaId: /reach/ }],
    });
  });

  it('refuses to take from a station at work what it needs', async () => {
    const id = await anActiveStation(ctx, { areaId: home.communityId });
    const { input } = await asItIs(id);

    for (const lost of [
      { hostId: null },
      { managerId: null },
      { openingHours: [] },
      { longitude: null, latitude: null },
    ]) {
      const { codes, fields } = await ask(ctx, amend, { input: { ...input, ...lost } });
      expect([codes, Object.keys(fields[0] ?? {})]).toEqual([['STATION_NOT_READY'], [Object.keys(lost)[0]]]);
    }
  });

  it('refuses a version that has moved on', async () => {
    const id = await aStation(ctx, { areaId: home.communityId });
    const { input } = await asItIs(id);
    const answers = await Promise.all(
      ['甲站点', '乙站点'].map((name) => ask(ctx, amend, { input: { ...input, name } })),
    );

    expect(answers.flatMap(({ codes }) => codes)).toEqual(['CONFLICT']);
  });
});
