import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../testing/databases.js';
import type { Database } from './database.js';
import { dropLease, holderOf, LeaseLost, takeLease, underLease } from './lease.js';

describe.each(testDatabases())('a lease on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
  });
  afterAll(() => thrownAway.destroy());

  it('is held by one of many that want it at once', async () => {
    const wanting = Array.from({ length: 10 }, (_, i) =>
      takeLease(db, { name: 'sweep', holder: `h${String(i)}`, forMs: 60_000 }),
    );
    const taken = await Promise.all(wanting);

    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(await holderOf(db, 'sweep')).toBe(`h${String(taken.indexOf(true))}`);
  });

  it('can be renewed by its holder, and taken by others once it is dropped or its time has passed', async () => {
    const mine = { name: 'count', holder: 'me', forMs: 60_000 };
    const yours = { ...mine, holder: 'you' };
    expect([await takeLease(db, mine), await takeLease(db, mine), await takeLease(db, yours)]).toEqual([
      true,
      true,
      false,
    ]);

    await dropLease(db, mine);
    expect(await takeLease(db, { ...yours, forMs: 50 })).toBe(true);
    await sleep(80);
    expect(await takeLease(db, mine)).toBe(true);
  });

  it('is renewed while the work lasts, and free afterwards', async () => {
    const mine = { name: 'long', holder: 'me', forMs: 150 };
    await takeLease(db, mine);
    const seen = await underLease(db, mine, async () => {
      await sleep(400);
      return holderOf(db, 'long');
    });

    expect(seen).toBe('me');
    expect(await holderOf(db, 'long')).toBeUndefined();
  });

  it('tells a holder that slept too long that somebody else has it', async () => {
    const mine = { name: 'lost', holder: 'me', forMs: 60_000 };
    await takeLease(db, mine);
    const work = underLease(db, mine, async (held) => {
      await dropLease(db, mine);
      await takeLease(db, { ...mine, holder: 'you' });
      await held();
    });

    await expect(work).rejects.toThrow(LeaseLost);
    expect(await holderOf(db, 'lost')).toBe('you');
  });
});
