import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resealTable } from '../../access/resealing/reseal-table.js';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { readKeyRing } from '../../kernel/key-ring.js';
import { secretBox } from '../../kernel/secret-box.js';
import { aBeneficiary } from '../../testing/a-beneficiary.js';
import { aDistrict, type District } from '../../testing/a-district.js';
import { asking, type Ask } from '../../testing/ask.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { dumpOf } from '../../testing/dump.js';
import { amendBeneficiary } from './amend-beneficiary.js';
import { Beneficiary } from './beneficiary.entity.js';
import { sealedBeneficiaries } from './sealed-beneficiaries.js';
import { unmaskBeneficiary } from './unmask-beneficiary.js';

const canary = { name: '金丝雀', phone: '13899990000', address: '金丝雀胡同 7 号' };
const child = { name: '雏菊', phone: '13899990001', address: '雏菊胡同 8 号', alias: '小雏鸟', birthYear: 2019 };
const canaries = ['金丝雀', '13899990000', '雏菊', '13899990001', '小雏鸟'];
const unmasking = {
  fields: ['NAME', 'PHONE', 'ADDRESS', 'ALIAS', 'BIRTH_YEAR'],
  purpose: 'SERVICE',
  reason: '核对',
} as const;

describe.each(testDatabases())('what the database keeps of beneficiaries on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let home: District;
  let ctx: RequestContext;

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    home = await aDistrict(db, '410108', '惠济区');
    ctx = contextFor(db, aCaller(home.districtId, { steppedUpUntil: '2026-11-21T02:00:00.000Z' }));
  });
  afterAll(() => thrownAway.destroy());

  function withKeys(setting: string): RequestContext {
    const keys = readKeyRing(setting);
    return { ...ctx, keys, secrets: secretBox(keys) };
  }

  it('holds no name, phone, address, nor anything of a child, after all that can be done to them', async () => {
    const areaId = home.communityId;
    const consent = { wordingVersion: '2026-01', givenOn: '2026-03-05', givenBy: 'GUARDIAN' } as const;
    const id = await aBeneficiary(ctx, { areaId, ...canary });
    const childId = await aBeneficiary(ctx, { areaId, ...child, groups: ['LEFT_BEHIND_CHILD'], consent });
    await amendBeneficiary(ctx, { id, version: 1, address: `${canary.address} 二单元` });
    await amendBeneficiary(ctx, { id: childId, version: 1, name: '雏菊花' });
    for (const one of [id, childId])
      await unmaskBeneficiary(ctx, { ...unmasking, fields: [...unmasking.fields], id: one });
    await ask(ctx, 'query ($q: String) { beneficiaries(filter: { q: $q }) { totalCount } }', { q: canary.phone });
    const dump = await dumpOf(thrownAway);

    expect(dump).toContain('B-000001');
    expect(canaries.filter((word) => dump.includes(word))).toEqual([]);
    expect(dump).not.toMatch(/LEFT_BEHIND_CHILD|"birthYear":2019/);
  });

  it('seals and hashes everything anew under a new key, after which the old one can go', async () => {
    const [old, fresh] = ['old', 'new'].map((keyId) => `${keyId}:${randomBytes(32).toString('hex')}`);
    const other = await aDistrict(db, '410105', '金水区');
    const there = contextFor(db, aCaller(other.districtId, { steppedUpUntil: '2026-11-21T02:00:00.000Z' }));
    const under = (setting: string): RequestContext => ({ ...there, ...ringOf(setting) });
    const ids: string[] = [];
    for (const phone of ['13700000001', '13700000002', '13700000003']) {
      ids.push(await aBeneficiary(under(old ?? ''), { areaId: other.communityId, phone }));
    }
    const rotating = under(`${fresh ?? ''},${old ?? ''}`);
    const first = await resealTable(rotating, sealedBeneficiaries, 2);
    const second = await resealTable(rotating, sealedBeneficiaries, 2);
    const alone = under(fresh ?? '');

    expect([first.rows, second.rows]).toEqual([3, 0]);
    await expect(
      unmaskBeneficiary(alone, { ...unmasking, fields: ['PHONE'], id: ids[1] ?? '' }),
    ).resolves.toMatchObject({
      phone: '13700000002',
    });
    const found = await ask(alone, '{ beneficiaries(filter: { q: "13700000003" }) { totalCount } }');
    expect(found.data).toEqual({ beneficiaries: { totalCount: 1 } });
  });

  it('names rows whose key is not at hand, and leaves them as they are', async () => {
    const lost = withKeys(`lost:${randomBytes(32).toString('hex')}`);
    const id = await aBeneficiary(lost, { areaId: home.communityId, phone: '13711112222' });
    const before = await db.transact((tx) => tx.get(Beneficiary, id));
    const { broken } = await resealTable(ctx, sealedBeneficiaries);

    expect(broken).toContain(id);
    expect(await db.transact((tx) => tx.get(Beneficiary, id))).toEqual(before);
  });
});

function ringOf(setting: string): Pick<RequestContext, 'keys' | 'secrets'> {
  const keys = readKeyRing(setting);
  return { keys, secrets: secretBox(keys) };
}
