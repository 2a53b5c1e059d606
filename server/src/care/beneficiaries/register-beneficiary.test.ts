import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { aBeneficiary } from '../../testing/a-beneficiary.js';
import { aDistrict, type District } from '../../testing/a-district.js';
import { aStation } from '../../testing/a-station.js';
import { asking, type Ask } from '../../testing/ask.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';

describe.each(testDatabases())('registering a beneficiary on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let home: District;
  let ctx: RequestContext;
  const register = `mutation ($input: RegisterBeneficiaryInput!) { registerBeneficiary(input: $input) { beneficiary {
    code guarded alias groups birthYear nameMask phoneMask addressMask state registeredOn station { name }
    consents { purpose wordingVersion givenBy withdrawnOn } } } }`;
  const consent = { wordingVersion: '2026-01', givenOn: '2026-11-20', givenBy: 'SELF' };
  const person = { name: '张三丰', groups: ['DISABLED'], consent };

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    home = await aDistrict(db, '410108', '惠济区');
    ctx = contextFor(db, aCaller(home.districtId));
  });
  afterAll(() => thrownAway.destroy());

  function manager(stationId: string): RequestContext {
    const facts = { role: 'STATION_MANAGER', scopeKind: 'STATION', scopeId: stationId } as const;
    return contextFor(db, aCaller(home.districtId, facts));
  }

  it('answers with code, masks and the consent, and nothing in plain', async () => {
    const stationId = await aStation(ctx, { areaId: home.communityId, name: '老鸦陈站' });
    const facts = { alias: '老丰', birthYear: 1950, phone: '138 1234 5678', address: '惠济区老鸦陈社区 3 号楼 2 单元' };
    const input = { ...person, ...facts, areaId: home.communityId, stationId };
    const { data, codes } = await ask<{ registerBeneficiary: { beneficiary: object } }>(ctx, register, { input });

    expect(codes).toEqual([]);
    expect(data.registerBeneficiary.beneficiary).toEqual({
      code: 'B-000001',
      guarded: false,
      alias: '老丰',
      groups: ['DISABLED'],
      birthYear: 1950,
      nameMask: '张*丰',
      phoneMask: '138****5678',
      addressMask: '惠济区老鸦陈社区***',
      state: 'ACTIVE',
      registeredOn: '2026-11-21',
      station: { name: '老鸦陈站' },
      consents: [{ purpose: 'SERVICE', wordingVersion: '2026-01', givenBy: 'SELF', withdrawnOn: null }],
    });
  });

  it('draws a code of its own for each of twenty registered at once', async () => {
    const other = await aDistrict(db, '410105', '金水区');
    const there = contextFor(db, aCaller(other.districtId));
    await Promise.all(Array.from({ length: 20 }, () => aBeneficiary(there, { areaId: other.communityId })));
    const list = '{ beneficiaries(first: 100) { nodes { code } } }';
    const { data } = await ask<{ beneficiaries: { nodes: { code: string }[] } }>(there, list);

    const expected = Array.from({ length: 20 }, (_, i) => `B-${String(i + 1).padStart(6, '0')}`);
    expect(data.beneficiaries.nodes.map(({ code }) => code)).toEqual(expected);
  });

  it.each([{ birthYear: 2012 }, { birthYear: 2020 }, { birthYear: null, groups: ['LEFT_BEHIND_CHILD'] }])(
    'seals everything of a child that may be under fourteen: %o',
    async (facts) => {
      const child = { name: '小明', alias: '小柿子', phone: '13800000000', address: '惠济区老鸦陈社区 1 号' };
      const input = { ...person, ...child, ...facts, areaId: home.communityId, samePhoneKnown: true };
      const alone = await ask(ctx, register, { input });
      const guardian = { ...input, consent: { ...consent, givenBy: 'GUARDIAN' } };
      const { data } = await ask<{ registerBeneficiary: { beneficiary: object } }>(ctx, register, { input: guardian });

      expect(alone.codes).toEqual(['BAD_USER_INPUT']);
      expect(data.registerBeneficiary.beneficiary).toMatchObject({
        guarded: true,
        alias: null,
        groups: [],
        birthYear: null,
        nameMask: '***',
        phoneMask: '***',
        addressMask: '***',
      });
    },
  );

  it('warns of a phone number that somebody of the district has, and registers knowingly', async () => {
    const there = { areaId: home.communityId };
    await aBeneficiary(ctx, { ...there, phone: '0371-63639888' });
    const input = { ...person, ...there, phone: '037163639888' };
    const stationId = await aStation(ctx, { areaId: home.communityId });

    expect((await ask(ctx, register, { input })).codes).toEqual(['PHONE_KNOWN']);
    await expect(aBeneficiary(ctx, { ...there, phone: '(0371) 63639888' })).rejects.toMatchObject({
      fields: { phone: /B-\d{6}/ },
    });
    await expect(aBeneficiary(manager(stationId), { ...there, phone: '037163639888' })).rejects.toMatchObject({
      fields: { phone: /another record/ },
    });
    expect((await ask(ctx, register, { input: { ...input, samePhoneKnown: true } })).codes).toEqual([]);
  });

  it('refuses what is no phone number, a year or consent that lies ahead, and a place that is no community', async () => {
    const areaId = home.communityId;
    const refused = (facts: Partial<Parameters<typeof aBeneficiary>[1]>) => aBeneficiary(ctx, { areaId, ...facts });

    await expect(refused({ phone: '12345' })).rejects.toMatchObject({ fields: { phone: /mobile/ } });
    await expect(refused({ birthYear: 2027 })).rejects.toMatchObject({ fields: { birthYear: /ahead/ } });
    await expect(refused({ areaId: home.streetId })).rejects.toMatchObject({ fields: { areaId: /community/ } });
    await expect(
      refused({ consent: { wordingVersion: '2026-01', givenOn: '2026-11-22', givenBy: 'SELF' } }),
    ).rejects.toMatchObject({ fields: { givenOn: /ahead/ } });
  });

  it("lets a station's manager register for the own station only, in its area", async () => {
    const [own, other] = [
      await aStation(ctx, { areaId: home.communityId }),
      await aStation(ctx, { areaId: home.communityId }),
    ];
    const input = { ...person, areaId: home.communityId };
    const mine = await ask<{ registerBeneficiary: { beneficiary: { station: object } } }>(manager(own), register, {
      input,
    });

    expect(mine.data.registerBeneficiary.beneficiary.station).not.toBeNull();
    expect((await ask(manager(own), register, { input: { ...input, stationId: other } })).codes).toEqual([
      'BAD_USER_INPUT',
    ]);
  });

  it('refuses who is not signed in, and who keeps no such records', async () => {
    const input = { ...person, areaId: home.communityId };
    const leader = aCaller(home.districtId, { role: 'TEAM_LEADER', scopeKind: 'TEAM', scopeId: home.streetId });
    const auditor = aCaller(home.districtId, { role: 'AUDITOR' });

    expect((await ask(contextFor(db, undefined), register, { input })).codes).toEqual(['UNAUTHENTICATED']);
    for (const caller of [leader, auditor]) {
      expect((await ask(contextFor(db, caller), register, { input })).codes).toEqual(['FORBIDDEN']);
    }
  });
});
