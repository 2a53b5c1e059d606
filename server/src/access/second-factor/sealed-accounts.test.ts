import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { readKeyRing } from '../../kernel/key-ring.js';
import { secretBox } from '../../kernel/secret-box.js';
import { aDistrict } from '../../testing/a-district.js';
import { anAccount } from '../../testing/an-account.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { Account } from '../accounts/account.entity.js';
import { resealTable } from '../resealing/reseal-table.js';
import { sealedAccounts } from './sealed-accounts.js';
import { openTotp, sealTotp } from './totp-cell.js';

describe.each(testDatabases())('second factors under a new key on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
  });
  afterAll(() => thrownAway.destroy());

  it('open under the new key alone, and are left in peace from then on', async () => {
    const [old = '', fresh = ''] = ['old', 'new'].map((keyId) => `${keyId}:${randomBytes(32).toString('hex')}`);
    const { districtId } = await aDistrict(db, '410108', '惠济区');
    const under = (setting: string): RequestContext => {
      const keys = readKeyRing(setting);
      return { ...contextFor(db, aCaller(districtId)), keys, secrets: secretBox(keys) };
    };
    const id = await anAccount(db, { districtId });
    await anAccount(db, { districtId });
    const totpSealed = sealTotp(under(old), id, { property: 'totpSealed', secret: 'JBSWY3DPEHPK3PXP' });
    await db.transact(async (tx) => tx.update(Account, await tx.lock(Account, id), { totpSealed }));
    const rotating = under(`${fresh},${old}`);

    const runs = [await resealTable(rotating, sealedAccounts), await resealTable(rotating, sealedAccounts)];
    const account = await db.transact((tx) => tx.get(Account, id));

    expect(runs).toEqual([
      { rows: 1, broken: [] },
      { rows: 0, broken: [] },
    ]);
    expect(openTotp(under(fresh), account, 'totpSealed')).toBe('JBSWY3DPEHPK3PXP');
  });
});
