import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { aDistrict, type District } from '../../testing/a-district.js';
import { anOrganisation } from '../../testing/an-organisation.js';
import { asking, type Ask } from '../../testing/ask.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';

describe.each(testDatabases())('amending an organisation on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let home: District;
  let ctx: RequestContext;
  const amend = `mutation ($input: AmendOrganisationInput!) {
    amendOrganisation(input: $input) { organisation { name kind address area { id } version } } }`;

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    home = await aDistrict(db, '410108', '惠济区');
    ctx = contextFor(db, aCaller(home.districtId));
  });
  afterAll(() => thrownAway.destroy());
  const as = (facts: Parameters<typeof aCaller>[1]) => contextFor(db, aCaller(home.districtId, facts));

  it('changes what is given, takes out what is left out, and finds it under its new name', async () => {
    const id = await anOrganisation(ctx, { areaId: home.communityId, address: '天河路 1 号' });
    const input = { id, version: 1, areaId: home.streetId, name: '惠济区图书馆', kind: 'UNIT' };
    const { data } = await ask(ctx, amend, { input });
    const found = await ask(ctx, '{ organisations(filter: { q: "hjqtsg" }) { nodes { id } } }');

    expect(data).toEqual({
      amendOrganisation: {
        organisation: { name: '惠济区图书馆', kind: 'UNIT', address: null, area: { id: home.streetId }, version: 2 },
      },
    });
    expect(found.data).toEqual({ organisations: { nodes: [{ id }] } });
  });

  it('refuses a street to take over what sits elsewhere, or to move its own out of its area', async () => {
    const street = as({ role: 'STREET_ADMIN', scopeId: home.streetId });
    const above = await anOrganisation(ctx, { areaId: home.districtId });
    const own = await anOrganisation(ctx, { areaId: home.communityId });
    const facts = { version: 1, name: '某单位', kind: 'UNIT' };

    expect((await ask(street, amend, { input: { ...facts, id: above, areaId: home.streetId } })).codes).toEqual([
      'FORBIDDEN',
    ]);
    expect((await ask(street, amend, { input: { ...facts, id: own, areaId: home.districtId } })).codes).toEqual([
      'BAD_USER_INPUT',
    ]);
  });

  it('refuses who is not signed in and who only looks on, and hides it from other districts', async () => {
    const id = await anOrganisation(ctx, { areaId: home.streetId });
    const other = await aDistrict(db, '410105', '金水区');
    const input = { id, version: 1, areaId: home.streetId, name: '某单位', kind: 'UNIT' };

    expect((await ask(contextFor(db, undefined), amend, { input })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(as({ role: 'AUDITOR' }), amend, { input })).codes).toEqual(['FORBIDDEN']);
    expect((await ask(contextFor(db, aCaller(other.districtId)), amend, { input })).codes).toEqual(['NOT_FOUND']);
  });

  it('lets only one of two simultaneous corrections of the same version through', async () => {
    const id = await anOrganisation(ctx, { areaId: home.streetId });
    const input = { id, version: 1, areaId: home.streetId, kind: 'UNIT' };
    const answers = await Promise.all(
      ['甲单位', '乙单位'].map((name) => ask(ctx, amend, { input: { ...input, name } })),
    );

    expect(answers.flatMap(({ codes }) => codes)).toEqual(['CONFLICT']);
  });
});
