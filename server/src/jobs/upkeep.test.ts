import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextFor } from '../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../testing/databases.js';
import { Upkeep } from './upkeep.js';

describe.each(testDatabases())('upkeep on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
  });
  afterAll(() => thrownAway.destroy());

  it('does a chore again and again, by one process at a time, and goes on after a failure', async () => {
    const around = contextFor(thrownAway.db, undefined);
    let atOnce = 0;
    let most = 0;
    let times = 0;
    const run = async () => {
      most = Math.max(most, ++atOnce);
      await sleep(30);
      atOnce--;
      if (++times === 1) throw new Error('the first time fails');
    };
    const several = [1, 2, 3].map(() => new Upkeep(around, [{ name: 'sweep', everyMs: 10, run }]));

    for (const upkeep of several) upkeep.start();
    await expect.poll(() => times, { timeout: 10_000 }).toBeGreaterThan(3);
    await Promise.all(several.map((upkeep) => upkeep.stop()));

    const before = times;
    await sleep(60);
    expect({ most, after: times }).toEqual({ most: 1, after: before });
  });
});
