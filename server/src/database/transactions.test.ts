import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../testing/databases.js';
import type { Database } from './database.js';
import { NumberSeries } from './number-series.entity.js';
import { RunAgain, type Transaction } from './transaction.js';

const put = (tx: Transaction, name: string): Promise<number> =>
  tx.sql.run('INSERT INTO tally (name, total) VALUES (?, 0)', [name]);
const add = (tx: Transaction, name: string): Promise<number> =>
  tx.sql.run('UPDATE tally SET total = total + 1 WHERE name = ?', [name]);

async function totals(db: Database): Promise<Record<string, number>> {
  const rows = await db.primary.rows('SELECT name, total FROM tally');
  return Object.fromEntries(rows.map(([name, total]) => [String(name), Number(total)]));
}

describe.each(testDatabases())('transactions on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    await db.orm.query('CREATE TABLE tally (name VARCHAR(20) PRIMARY KEY, total INT NOT NULL)');
  });
  beforeEach(() => db.orm.query('DELETE FROM tally'));
  afterAll(() => thrownAway.destroy());

  it('leave nothing behind when they fail, and let the next one through', async () => {
    const failing = db.transact(async (tx) => {
      await put(tx, 'a');
      throw new Error('refused');
    });

    await expect(failing).rejects.toThrow('refused');
    await db.transact((tx) => put(tx, 'b'));
    expect(await totals(db)).toEqual({ b: 0 });
  });

  it('run again from the start when somebody else was quicker', async () => {
    let attempts = 0;
    await db.transact(async (tx) => {
      await put(tx, 'a');
      if (++attempts < 3) throw new RunAgain();
    });

    expect(attempts).toBe(3);
    expect(await totals(db)).toEqual({ a: 0 });
  });

  it('count right when many of them change the same row', async () => {
    await db.transact((tx) => put(tx, 'a'));
    await Promise.all(Array.from({ length: 50 }, () => db.transact((tx) => add(tx, 'a'))));

    expect(await totals(db)).toEqual({ a: 50 });
  });

  it('write many rows in few statements, all or none, and remember none of them', async () => {
    const series = (from: number, count: number) =>
      Array.from({ length: count }, (_, i) => ({ id: `many ${String(from + i)}`, lastNumber: i }));
    const remembered = await db.transact(async (tx) => {
      await tx.insertMany(NumberSeries, series(0, 250));
      return tx.changes.length;
    });
    const again = db.transact((tx) => tx.insertMany(NumberSeries, series(249, 250)));

    await expect(again).rejects.toThrow();
    const count = await db.transact((tx) => tx.listWhere(NumberSeries, { like: ['id', 'many %'] }));
    expect([remembered, count.length, count.at(-1)?.lastNumber]).toEqual([0, 250, 99]);
  });

  it('hand back every connection, also of refused transactions', async () => {
    const refused = Array.from({ length: 60 }, () =>
      db.transact(async (tx) => {
        await tx.sql.rows('SELECT 1');
        throw new Error('refused');
      }),
    );
    await Promise.allSettled(refused);

    expect(await db.transact((tx) => tx.sql.rows('SELECT 7'))).toEqual([[7]]);
  });

  it('together stand or fall as one', async () => {
    const failing = db.together(async (joined) => {
      await joined.transact((tx) => put(tx, 'a'));
      await joined.transact((tx) => put(tx, 'b'));
      throw new Error('refused');
    });

    await expect(failing).rejects.toThrow('refused');
    expect(await totals(db)).toEqual({});
  });

  it('together take back a refused step alone, and run one after the other even when started at once', async () => {
    await db.together(async (joined) => {
      const steps = ['a', 'b', 'c'].map((name) =>
        joined.transact(async (tx) => {
          await put(tx, name);
          await sleep(name === 'a' ? 20 : 0);
          if (name === 'b') throw new Error('refused');
        }),
      );
      await Promise.allSettled(steps);
      await joined.together((inner) => inner.transact((tx) => put(tx, 'd')));
    });

    expect(await totals(db)).toEqual({ a: 0, c: 0, d: 0 });
  });
});

describe.runIf(testDatabases().includes('mysql'))('transactions on a server', () => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase('mysql');
    ({ db } = thrownAway);
    await db.orm.query('CREATE TABLE tally (name VARCHAR(20) PRIMARY KEY, total INT NOT NULL)');
  });
  beforeEach(async () => {
    await db.orm.query('DELETE FROM tally');
    await db.transact(async (tx) => [await put(tx, 'a'), await put(tx, 'b')]);
  });
  afterAll(() => thrownAway.destroy());

  /** Two transactions that each lock what the other one wants next. */
  async function embrace(seen: unknown[]): Promise<void> {
    const both = [['a', 'b'] as const, ['b', 'a'] as const].map(([first, second]) =>
      db.transact(async (tx) => {
        await add(tx, first);
        await sleep(100);
        await add(tx, second).catch((error: unknown) => {
          seen.push((error as { errno?: number }).errno);
          throw error;
        });
      }),
    );
    await Promise.all(both);
  }

  it('survive a deadlock: the loser runs again', async () => {
    const seen: unknown[] = [];
    await embrace(seen);

    expect(seen).toContain(1213);
    expect(await totals(db)).toEqual({ a: 2, b: 2 });
  });

  it('together survive a deadlock even when the step that met it swallows the error', async () => {
    const met: unknown[] = [];
    const both = [['a', 'b'] as const, ['b', 'a'] as const].map(([first, second]) =>
      db.together(async (joined) => {
        await joined.transact((tx) => add(tx, first));
        await sleep(100);
        await joined.transact((tx) => add(tx, second)).catch((error: unknown) => met.push(error));
      }),
    );
    await Promise.all(both);

    expect(met.length).toBeGreaterThan(0);
    expect(await totals(db)).toEqual({ a: 2, b: 2 });
  });

  it.each(['idle', 'busy'])('survive that their %s connection is killed', async (state) => {
    let attempts = 0;
    await db.transact(async (tx) => {
      await add(tx, 'a');
      if (++attempts === 1) {
        const [row] = await tx.sql.rows('SELECT CONNECTION_ID()');
        const kill = sleep(50).then(() => db.primary.rows(`KILL ${String(Number(row?.[0]))}`));
        if (state === 'busy') await tx.sql.rows('SELECT SLEEP(1)');
        await kill;
      }
      await add(tx, 'b');
    });

    expect(attempts).toBe(2);
    expect(await totals(db)).toEqual({ a: 1, b: 1 });
  });

  it('read committed rows, strictly, in UTC, on every connection of the pool', async () => {
    const look =
      'SELECT @@tx_isolation, @@sql_mode, @@time_zone, @@innodb_lock_wait_timeout, CONNECTION_ID(), SLEEP(0.05)';
    const seen = await Promise.all(Array.from({ length: 20 }, () => db.primary.rows(look)));
    const rows = seen.flat();

    expect(new Set(rows.map((row) => row[4])).size).toBeGreaterThan(1);
    for (const [isolation, mode, zone, wait] of rows) {
      expect([isolation, zone, wait]).toEqual(['READ-COMMITTED', '+00:00', 10]);
      expect(mode).toContain('STRICT_TRANS_TABLES');
    }
  });
});
