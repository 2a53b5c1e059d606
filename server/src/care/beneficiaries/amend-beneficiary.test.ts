import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditEvent } from '../../access/audit/audit-event.entity.js';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { aBeneficiary } from '../../testing/a-beneficiary.js';
import { aDistrict, type District } from '../../testing/a-district.js';
import { aStation } from '../../testing/a-station.js';
import { asking, type Ask } from '../../testing/ask.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { amendBeneficiary } from './amend-beneficiary.js';
import { BeneficiaryConsent } from './beneficiary-consent.entity.js';
import { Beneficiary } from './beneficiary.entity.js';
import { takeBeneficiaryStep } from './take-beneficiary-step.js';

describe.each(testDatabases())('amending a beneficiary on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let home: District;
  let ctx: RequestContext;
  const amend = `mutation ($input: AmendBeneficiaryInput!) { amendBeneficiary(input: $input) { beneficiary {
    alias groups guarded nameMask phoneMask version } } }`;

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    home = await aDistrict(db, '410108', '惠济区');
    ctx = contextFor(db, aCaller(home.districtId));
  });
  afterAll(() => thrownAway.destroy());

  it('leaves what it is not told as it is, and empties what it is told to', async () => {
    const id = await aBeneficiary(ctx, { areaId: home.communityId, phone: '13812340001' });
    const before = await db.transact((tx) => tx.get(Beneficiary, id));
    const { data } = await ask(ctx, amend, { input: { id, version: 1, alias: null, groups: ['DISABLED'] } });
    const after = await db.transact((tx) => tx.get(Beneficiary, id));

    expect(data).toEqual({
      amendBeneficiary: {
        beneficiary: {
          alias: null,
          groups: ['DISABLED'],
          guarded: false,
          nameMask: '王*兰',
          phoneMask: '138****0001',
          version: 2,
        },
      },
    });
    expect(after.nameSealed).toBe(before.nameSealed);
    expect((await ask(ctx, amend, { input: { id, version: 2, phone: null } })).data).toMatchObject({
      amendBeneficiary: { beneficiary: { phoneMask: null } },
    });
  });

  it('seals everything once the year of birth shows a child, and opens it again when that was a slip', async () => {
    const id = await aBeneficiary(ctx, { areaId: home.communityId, alias: '误录', groups: ['DISABLED'] });
    const child = await ask(ctx, amend, { input: { id, version: 1, birthYear: 2019 } });
    const again = await ask(ctx, amend, { input: { id, version: 2, birthYear: 1991 } });

    expect(child.data).toMatchObject({
      amendBeneficiary: { beneficiary: { guarded: true, alias: null, groups: [], nameMask: '***' } },
    });
    expect(again.data).toMatchObject({
      amendBeneficiary: { beneficiary: { guarded: false, alias: '误录', groups: ['DISABLED'], nameMask: '王*兰' } },
    });
  });

  it("warns of somebody else's phone number, not of the own one", async () => {
    await aBeneficiary(ctx, { areaId: home.communityId, phone: '13812340002' });
    const id = await aBeneficiary(ctx, { areaId: home.communityId, phone: '13812340003' });

    expect((await ask(ctx, amend, { input: { id, version: 1, phone: '13812340002' } })).codes).toEqual(['PHONE_KNOWN']);
    expect((await ask(ctx, amend, { input: { id, version: 1, phone: '138 1234 0003' } })).codes).toEqual([]);
  });

  it('moves the consents with the person, so that the new station reads them and the old one does not', async () => {
    const areaId = home.communityId;
    const [first, second] = [await aStation(ctx, { areaId }), await aStation(ctx, { areaId })];
    const id = await aBeneficiary(ctx, { areaId, stationId: first });
    await amendBeneficiary(ctx, { id, version: 1, stationId: second });
    const consents = await db.transact((tx) => tx.list(BeneficiaryConsent, { beneficiaryId: id }));

    expect(consents.map(({ stationId }) => stationId)).toEqual([second]);
  });

  it('tells of its steps with their reasons, and changes nothing once service has ended', async () => {
    const id = await aBeneficiary(ctx, { areaId: home.communityId });
    await expect(takeBeneficiaryStep(ctx, 'pause', { id, version: 1 })).rejects.toMatchObject({
      code: 'REASON_REQUIRED',
    });
    await takeBeneficiaryStep(ctx, 'pause', { id, version: 1, reason: '住院' });
    await takeBeneficiaryStep(ctx, 'resume', { id, version: 2 });
    await takeBeneficiaryStep(ctx, 'end', { id, version: 3, reason: '迁出本区' });
    const events = await db.transact((tx) => tx.list(AuditEvent, { subjectId: id }));

    expect(events.map(({ action, toState, reason }) => [action, toState, reason]).slice(1)).toEqual([
      ['pauseBeneficiary', 'PAUSED', '住院'],
      ['resumeBeneficiary', 'ACTIVE', null],
      ['endBeneficiary', 'ENDED', '迁出本区'],
    ]);
    expect((await ask(ctx, amend, { input: { id, version: 4, alias: '改' } })).codes).toEqual(['BENEFICIARY_ENDED']);
  });

  it('refuses auditors, other stations, team leaders, other districts and nobody at all', async () => {
    const id = await aBeneficiary(ctx, { areaId: home.communityId });
    const input = { id, version: 1, alias: '越权' };
    const as = (facts: Parameters<typeof aCaller>[1]) => contextFor(db, aCaller(home.districtId, facts));
    const foreign = contextFor(db, aCaller((await aDistrict(db, '410105', '金水区')).districtId));
    const station = as({ role: 'STATION_MANAGER', scopeKind: 'STATION', scopeId: home.streetId });
    const leader = as({ role: 'TEAM_LEADER', scopeKind: 'TEAM', scopeId: home.streetId });

    expect((await ask(as({ role: 'AUDITOR' }), amend, { input })).codes).toEqual(['FORBIDDEN']);
    for (const caller of [foreign, station, leader]) {
      expect((await ask(caller, amend, { input })).codes).toEqual(['NOT_FOUND']);
    }
    expect((await ask(contextFor(db, undefined), amend, { input })).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('lets only one of two simultaneous changes through', async () => {
    const id = await aBeneficiary(ctx, { areaId: home.communityId });
    const rivals = ['甲', '乙'].map((alias) => ask(ctx, amend, { input: { id, version: 1, alias } }));

    expect((await Promise.all(rivals)).flatMap(({ codes }) => codes)).toEqual(['CONFLICT']);
  });
});
