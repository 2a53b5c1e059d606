import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import { aDistrict } from '../../testing/a-district.js';
import { anAccount } from '../../testing/an-account.js';
import { contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { signIn } from './sign-in.js';

const rounds = 60;
const mostApartMs = 5;

describe.each(testDatabases())('how long a refused sign-in takes on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    const { districtId } = await aDistrict(db, '410108', '惠济区');
    await anAccount(db, { districtId, username: 'known' });
  });
  afterAll(() => thrownAway.destroy());

  async function timed(username: string): Promise<number> {
    const begun = performance.now();
    await signIn(contextFor(db, undefined), { username, password: 'not the password' }).catch(() => undefined);
    return performance.now() - begun;
  }

  it('does not tell whether the account is known', async () => {
    const differences: number[] = [];
    await timed('known');
    await timed('unknown');
    for (let round = 0; round < rounds; round += 1) {
      const knownFirst = round % 2 === 0;
      const first = await timed(knownFirst ? 'known' : 'unknown');
      const second = await timed(knownFirst ? 'unknown' : 'known');
      differences.push(knownFirst ? first - second : second - first);
    }

    expect(Math.abs(median(differences))).toBeLessThan(mostApartMs);
  });
});

/** Of differences between neighbours, so that a machine that is busy for a while slows both. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
