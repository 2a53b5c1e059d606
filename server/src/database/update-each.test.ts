import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../testing/databases.js';
import { NumberSeries } from './number-series.entity.js';
import { updateEach } from './update-each.js';

describe.each(testDatabases())('many rows changed by one statement on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  const ids = ['a', 'b', 'c', 'd'];

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    const rows = ids.map((id, lastNumber) => ({ id, lastNumber }));
    await thrownAway.db.transact((tx) => tx.insertMany(NumberSeries, rows));
  });
  afterAll(() => thrownAway.destroy());
  const left = async () => {
    const rows = await thrownAway.db.transact((tx) => tx.listWhere(NumberSeries, { oneOf: ['id', ids] }));
    return rows.map(({ lastNumber }) => lastNumber);
  };
  const each = (rows: readonly { id: string; lastNumber?: number }[]) =>
    thrownAway.db.transact((tx) => updateEach(tx, NumberSeries, rows));

  it('get a value each, or all the same one, and keep what is not named', async () => {
    await each([{ id: 'a', lastNumber: 7 }, { id: 'b' }, { id: 'c', lastNumber: 8 }]);
    const differing = await left();
    await each(['b', 'd'].map((id) => ({ id, lastNumber: 5 })));
    await each([{ id: 'a' }]);
    await each([]);

    expect([differing, await left()]).toEqual([
      [7, 1, 8, 3],
      [7, 5, 8, 5],
    ]);
  });
});
