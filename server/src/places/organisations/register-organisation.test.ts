import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { aDistrict, type District } from '../../testing/a-district.js';
import { anOrganisation } from '../../testing/an-organisation.js';
import { asking, type Ask } from '../../testing/ask.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';

describe.each(testDatabases())('registering an organisation on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let home: District;
  let ctx: RequestContext;
  const register = `mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { organisation {
    id name kind creditCode contactName contactPhone address state area { name } version } } }`;
  const school = { name: '郑州财经学院', kind: 'SCHOOL' };

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    home = await aDistrict(db, '410108', '惠济区');
    ctx = contextFor(db, aCaller(home.districtId));
  });
  afterAll(() => thrownAway.destroy());
  const as = (facts: Parameters<typeof aCaller>[1]) => contextFor(db, aCaller(home.districtId, facts));

  it('registers a school, its credit code tidied, empty answers as none', async () => {
    const input = {
      ...school,
      areaId: home.streetId,
      creditCode: '91350100 m000100y43',
      contactName: ' ',
      contactPhone: '',
    };
    const { data, codes } = await ask(ctx, register, { input });

    expect(codes).toEqual([]);
    expect(data).toMatchObject({
      registerOrganisation: {
        organisation: {
          ...school,
          creditCode: '91350100M000100Y43',
          contactName: null,
          contactPhone: null,
          address: null,
          state: 'ACTIVE',
          area: { name: home.streetName },
          version: 1,
        },
      },
    });
  });

  it('refuses a mistyped credit code, and one that the district knows already; another district may know it too', async () => {
    const areaId = home.districtId;
    await anOrganisation(ctx, { areaId, creditCode: '91330100799655058B' });
    const other = await aDistrict(db, '410105', '金水区');
    const foreign = contextFor(db, aCaller(other.districtId));

    for (const [creditCode, sentence] of [
      ['91330100799655058C', /mistyped/],
      ['91330100799655058b', /taken/],
    ] as const) {
      const answer = await ask(ctx, register, { input: { ...school, areaId, creditCode } });
      expect(answer).toMatchObject({ codes: ['BAD_USER_INPUT'], fields: [{ creditCode: sentence }] });
    }
    await expect(
      anOrganisation(foreign, { areaId: other.districtId, creditCode: '91330100799655058B' }),
    ).resolves.toBeTypeOf('string');
  });

  it('lets the administrator of a street register one there, and nowhere else', async () => {
    const street = as({ role: 'STREET_ADMIN', scopeId: home.streetId });

    expect((await ask(street, register, { input: { ...school, areaId: home.communityId } })).codes).toEqual([]);
    expect((await ask(street, register, { input: { ...school, areaId: home.districtId } })).codes).toEqual([
      'BAD_USER_INPUT',
    ]);
  });

  it('refuses who is not signed in, and who runs something smaller or only looks on', async () => {
    const input = { ...school, areaId: home.communityId };

    expect((await ask(contextFor(db, undefined), register, { input })).codes).toEqual(['UNAUTHENTICATED']);
    for (const role of ['STATION_MANAGER', 'TEAM_LEADER', 'AUDITOR'] as const) {
      expect([role, (await ask(as({ role }), register, { input })).codes]).toEqual([role, ['FORBIDDEN']]);
    }
  });

  it('is found by name, substring, pinyin initials and credit code, by kind and under an area', async () => {
    const areaId = home.communityId;
    const id = await anOrganisation(ctx, {
      areaId,
      name: '河南牧业经济学院',
      kind: 'SCHOOL',
      creditCode: '9144030071526726XG',
    });
    const list = 'query ($filter: OrganisationFilter) { organisations(filter: $filter) { nodes { id } } }';

    for (const filter of [{ q: '河南' }, { q: '牧业' }, { q: 'hnmy' }, { q: '914403' }]) {
      const { data } = await ask(ctx, list, {
        filter: { ...filter, kind: { eq: 'SCHOOL' }, areaId: { under: home.streetId } },
      });
      expect([filter, data]).toEqual([filter, { organisations: { nodes: [{ id }] } }]);
    }
    expect((await ask(ctx, list, { filter: { q: 'hnmy', kind: { eq: 'UNIT' } } })).data).toEqual({
      organisations: { nodes: [] },
    });
    const { data } = await ask(
      ctx,
      `{ area(id: "${areaId}") { organisations(filter: { q: "牧业" }) { totalCount nodes { id } } } }`,
    );
    expect(data).toEqual({ area: { organisations: { totalCount: 1, nodes: [{ id }] } } });
  });

  it('shows the whole contact number, but a masked one to auditors', async () => {
    const id = await anOrganisation(ctx, { areaId: home.districtId, contactPhone: '13812341234' });
    const one = `{ organisation(id: "${id}") { contactPhone } }`;

    expect((await ask(ctx, one)).data).toEqual({ organisation: { contactPhone: '13812341234' } });
    expect((await ask(as({ role: 'AUDITOR' }), one)).data).toEqual({ organisation: { contactPhone: '138****1234' } });
  });
});
