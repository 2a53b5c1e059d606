import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordFile } from '../../access/files/record-file.js';
import type { Database } from '../../database/database.js';
import type { Caller } from '../../kernel/caller.js';
import type { RequestContext } from '../../kernel/context.js';
import { aBeneficiary } from '../../testing/a-beneficiary.js';
import { aDistrict, type District } from '../../testing/a-district.js';
import { asking, type Ask } from '../../testing/ask.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';

describe.each(testDatabases())('consents of beneficiaries on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let home: District;
  let ctx: RequestContext;
  let id: string;
  const answer = 'beneficiary { consents { id purpose wordingVersion evidenceId withdrawnOn version } }';
  const record = `mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { ${answer} } }`;
  const withdraw = `mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { ${answer} } }`;
  const photo = { purpose: 'PHOTO', wordingVersion: '2026-01', givenOn: '2026-10-01', givenBy: 'SELF' };
  type Consent = { id: string; purpose: string; evidenceId: string | null };

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    home = await aDistrict(db, '410108', '惠济区');
    ctx = as({});
    id = await aBeneficiary(ctx, { areaId: home.communityId });
  });
  afterAll(() => thrownAway.destroy());

  function as(facts: Partial<Caller>): RequestContext {
    return contextFor(db, aCaller(home.districtId, facts));
  }

  async function consentsOf(by: RequestContext, beneficiaryId = id): Promise<Consent[]> {
    const one = 'query ($id: ID!) { beneficiary(id: $id) { consents { id purpose evidenceId } } }';
    const { data } = await ask<{ beneficiary: { consents: Consent[] } }>(by, one, { id: beneficiaryId });
    return data.beneficiary.consents;
  }

  it('records a purpose with its scan, which auditors are not led to', async () => {
    const facts = { sha256: 'a'.repeat(64), mediaType: 'application/pdf', bytes: 10, width: null, height: null };
    const evidenceId = await recordFile(ctx, facts);
    const { codes } = await ask(ctx, record, { input: { ...photo, beneficiaryId: id, evidenceId } });
    const seenBy = async (by: RequestContext) =>
      (await consentsOf(by)).find(({ purpose }) => purpose === 'PHOTO')?.evidenceId;

    expect(codes).toEqual([]);
    expect([await seenBy(ctx), await seenBy(as({ role: 'AUDITOR' }))]).toEqual([evidenceId, null]);
  });

  it('refuses the same wording twice, a day ahead and an unknown file; takes a newer wording', async () => {
    const beneficiaryId = await aBeneficiary(ctx, { areaId: home.communityId });
    const input = { ...photo, purpose: 'SERVICE', beneficiaryId };
    const codes = async (facts: object) => (await ask(ctx, record, { input: { ...input, ...facts } })).codes;

    expect(await codes({})).toEqual(['BAD_USER_INPUT']);
    expect(await codes({ wordingVersion: '2026-02', givenOn: '2026-11-22' })).toEqual(['BAD_USER_INPUT']);
    expect(await codes({ wordingVersion: '2026-02', evidenceId: home.districtId })).toEqual(['BAD_USER_INPUT']);
    expect(await codes({ wordingVersion: '2026-02' })).toEqual([]);
  });

  it('withdraws from a day on, once, and takes the same wording again afterwards', async () => {
    const beneficiaryId = await aBeneficiary(ctx, { areaId: home.communityId });
    const [service] = await consentsOf(ctx, beneficiaryId);
    const input = { id: service?.id, version: 1, withdrawnOn: '2026-11-20' };
    const codes = async (facts: object) => (await ask(ctx, withdraw, { input: { ...input, ...facts } })).codes;

    expect(await codes({ withdrawnOn: '2026-01-01' })).toEqual(['BAD_USER_INPUT']);
    expect(await codes({ withdrawnOn: '2026-11-22' })).toEqual(['BAD_USER_INPUT']);
    expect(await codes({})).toEqual([]);
    expect(await codes({ version: 2 })).toEqual(['BAD_USER_INPUT']);
    expect((await ask(ctx, record, { input: { ...photo, purpose: 'SERVICE', beneficiaryId } })).codes).toEqual([]);
  });

  it('refuses auditors, those who do not look after the person, and nobody at all', async () => {
    const [consent] = await consentsOf(ctx);
    const give = { ...photo, purpose: 'DATA_SHARING', beneficiaryId: id };
    const end = { id: consent?.id, version: 1, withdrawnOn: '2026-11-20' };
    const station = as({ role: 'STATION_MANAGER', scopeKind: 'STATION', scopeId: home.streetId });
    const foreign = contextFor(db, aCaller((await aDistrict(db, '410105', '金水区')).districtId));
    const codes = async (by: RequestContext) => [
      ...(await ask(by, record, { input: give })).codes,
      ...(await ask(by, withdraw, { input: end })).codes,
    ];

    expect(await codes(as({ role: 'AUDITOR' }))).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    for (const caller of [station, foreign]) expect(await codes(caller)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect(await codes(contextFor(db, undefined))).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  });

  it('lets only one of two simultaneous consents to the same wording stand', async () => {
    const beneficiaryId = await aBeneficiary(ctx, { areaId: home.communityId });
    const input = { ...photo, beneficiaryId };
    const rivals = [1, 2].map(() => ask(ctx, record, { input }));

    expect((await Promise.all(rivals)).flatMap(({ codes }) => codes)).toEqual(['BAD_USER_INPUT']);
  });
});
