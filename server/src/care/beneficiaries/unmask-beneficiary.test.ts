import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditEvent } from '../../access/audit/audit-event.entity.js';
import type { Database } from '../../database/database.js';
import type { Caller } from '../../kernel/caller.js';
import type { RequestContext } from '../../kernel/context.js';
import { aBeneficiary } from '../../testing/a-beneficiary.js';
import { aDistrict, type District } from '../../testing/a-district.js';
import { aStation } from '../../testing/a-station.js';
import { asking, type Ask } from '../../testing/ask.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { BeneficiaryConsent } from './beneficiary-consent.entity.js';
import { recordConsent } from './record-consent.js';
import { takeBeneficiaryStep } from './take-beneficiary-step.js';
import { unmaskBeneficiary } from './unmask-beneficiary.js';
import { withdrawConsent } from './withdraw-consent.js';

const proven = { steppedUpUntil: '2026-11-21T01:05:00.000Z' };

describe.each(testDatabases())('unmasking a beneficiary on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let home: District;
  let ctx: RequestContext;
  let stationId: string;
  const unmask = `mutation ($input: UnmaskBeneficiaryInput!) {
    unmaskBeneficiary(input: $input) { name phone address alias birthYear groups showUntil } }`;
  const asked = { fields: ['NAME', 'PHONE'], purpose: 'SERVICE', reason: '电话预约上门理发' } as const;
  const person = { name: '欧阳明月', phone: '13977778888', address: '惠济区老鸦陈社区 5 号楼', samePhoneKnown: true };

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    home = await aDistrict(db, '410108', '惠济区');
    ctx = as({});
    stationId = await aStation(ctx, { areaId: home.communityId });
  });
  afterAll(() => thrownAway.destroy());

  function as(facts: Partial<Caller>): RequestContext {
    return contextFor(db, aCaller(home.districtId, { ...proven, ...facts }));
  }

  function theirs(): Promise<string> {
    return aBeneficiary(ctx, { areaId: home.communityId, stationId, ...person });
  }

  it('shows what was asked for and nothing else, for a minute', async () => {
    const { data, codes } = await ask(ctx, unmask, { input: { ...asked, id: await theirs() } });

    expect(codes).toEqual([]);
    expect(data).toEqual({
      unmaskBeneficiary: {
        name: '欧阳明月',
        phone: '13977778888',
        address: null,
        alias: null,
        birthYear: null,
        groups: null,
        showUntil: '2026-11-21T01:01:00.000Z',
      },
    });
  });

  it('writes which parts were shown to whom and why, never the values', async () => {
    const id = await theirs();
    await unmaskBeneficiary(ctx, { ...asked, fields: ['NAME', 'ADDRESS'], id });
    const events = await db.transact((tx) => tx.list(AuditEvent, { subjectId: id, action: 'unmaskBeneficiary' }));

    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      reason: asked.reason,
      accountId: ctx.caller?.accountId,
      subjectType: 'Beneficiary',
    });
    expect(events[0]?.changes).toEqual([
      { table: '', recordId: id, field: 'unmaskableFields', before: null, after: '["NAME","ADDRESS"]' },
      { table: '', recordId: id, field: 'consentPurpose', before: null, after: '"SERVICE"' },
    ]);
  });

  it('opens everything of a guarded child to the station that looks after it', async () => {
    const consent = { wordingVersion: '2026-01', givenOn: '2026-03-05', givenBy: 'GUARDIAN' } as const;
    const child = { ...person, alias: '小柿子', birthYear: 2018, groups: ['LEFT_BEHIND_CHILD'], consent } as const;
    const id = await aBeneficiary(ctx, { areaId: home.communityId, stationId, ...child, groups: [...child.groups] });
    const manager = as({ role: 'STATION_MANAGER', scopeKind: 'STATION', scopeId: stationId });
    const shown = await unmaskBeneficiary(manager, { ...asked, fields: ['ALIAS', 'BIRTH_YEAR', 'GROUPS'], id });

    expect(shown).toMatchObject({ alias: '小柿子', birthYear: 2018, groups: ['LEFT_BEHIND_CHILD'], name: null });
  });

  it('needs a proof of who is at the keyboard that is still fresh', async () => {
    const id = await theirs();
    const stale = [null, '2026-11-21T01:00:00.000Z'].map((steppedUpUntil) => as({ steppedUpUntil }));

    for (const caller of stale) {
      expect((await ask(caller, unmask, { input: { ...asked, id } })).codes).toEqual(['STEP_UP_REQUIRED']);
    }
  });

  it('needs a reason, and a consent in force for the purpose', async () => {
    const id = await theirs();
    const facts = { beneficiaryId: id, wordingVersion: '2026-01', givenOn: '2026-11-01', givenBy: 'SELF' } as const;
    const refused = async (input: object) => (await ask(ctx, unmask, { input: { ...asked, id, ...input } })).codes;

    expect(await refused({ reason: '   ' })).toEqual(['REASON_REQUIRED']);
    expect(await refused({ purpose: 'PHOTO' })).toEqual(['CONSENT_MISSING']);
    await recordConsent(ctx, { ...facts, purpose: 'PHOTO' });
    expect(await refused({ purpose: 'PHOTO' })).toEqual([]);
    const [photo] = await db.transact((tx) => tx.list(BeneficiaryConsent, { beneficiaryId: id, purpose: 'PHOTO' }));
    await withdrawConsent(ctx, { id: photo?.id ?? '', version: 1, withdrawnOn: '2026-11-21' });
    expect(await refused({ purpose: 'PHOTO' })).toEqual(['CONSENT_MISSING']);
  });

  it('is never for auditors; other stations and team leaders know of no such record', async () => {
    const id = await theirs();
    const station = as({ role: 'STATION_MANAGER', scopeKind: 'STATION', scopeId: home.streetId });
    const leader = as({ role: 'TEAM_LEADER', scopeKind: 'TEAM', scopeId: home.streetId });
    const foreign = await aDistrict(db, '410105', '金水区');
    const elsewhere = contextFor(db, aCaller(foreign.districtId, proven));
    const codes = async (caller: RequestContext) => (await ask(caller, unmask, { input: { ...asked, id } })).codes;

    expect(await codes(as({ role: 'AUDITOR' }))).toEqual(['FORBIDDEN']);
    for (const caller of [station, leader, elsewhere]) expect(await codes(caller)).toEqual(['NOT_FOUND']);
    expect(await codes(contextFor(db, undefined))).toEqual(['UNAUTHENTICATED']);
    const events = await db.transact((tx) => tx.list(AuditEvent, { subjectId: id }));
    expect(events.map(({ action }) => action)).toEqual(['registerBeneficiary']);
  });

  it('is only for the district once service has ended', async () => {
    const id = await theirs();
    await takeBeneficiaryStep(ctx, 'end', { id, version: 1, reason: '迁出' });
    const street = as({ role: 'STREET_ADMIN', scopeId: home.streetId });

    expect((await ask(street, unmask, { input: { ...asked, id } })).codes).toEqual(['BENEFICIARY_ENDED']);
    expect((await ask(ctx, unmask, { input: { ...asked, id } })).codes).toEqual([]);
  });

  it('shows once: the same Idempotency-Key is told to ask anew', async () => {
    const id = await theirs();
    const withKey = (): RequestContext => ({ ...ctx, idempotency: { key: 'unmask-once', bodyHash: 'a', turn: 0 } });
    await unmaskBeneficiary(withKey(), { ...asked, fields: ['NAME'], id });

    await expect(unmaskBeneficiary(withKey(), { ...asked, fields: ['NAME'], id })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });
});
