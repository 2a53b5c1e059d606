import { afterEach, describe, expect, it } from 'vitest';
import { aDistrict } from '../../testing/a-district.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { establishArea } from '../../places/areas/establish-area.js';
import { backUp } from './back-up.js';
import { restore } from './restore.js';

const kinds = testDatabases();
const pairs = kinds.flatMap((from) => kinds.map((to) => [from, to] as const));

async function* again(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield await Promise.resolve(line);
}

async function gathered(lines: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const line of lines) all.push(line);
  return all;
}

describe.each(pairs)('a backup from %s into %s', (from, to) => {
  const open: ThrowAwayDatabase[] = [];
  const fresh = async (kind: 'sqlite' | 'mysql') => {
    const made = await throwAwayDatabase(kind);
    open.push(made);
    return made.db;
  };
  afterEach(async () => {
    for (const one of open.splice(0)) await one.destroy();
  });

  async function aBackup(): Promise<string[]> {
    const db = await fresh(from);
    const home = await aDistrict(db, '410108', '惠济区');
    const ctx = contextFor(db, aCaller(home.districtId));
    const rare = {
      parentId: home.streetId,
      level: 'COMMUNITY',
      code: '410108002199',
      name: '𠮷祥"社区"\\',
      validFrom: '2020-01-01',
    } as const;
    await establishArea(ctx, rare);
    return gathered(backUp(db, '2026-11-24T00:00:00.000Z'));
  }

  it('restores to the same rows, hash by hash', async () => {
    const lines = await aBackup();
    const db = await fresh(to);

    const tables = await restore(db, again(lines));

    expect(tables['area']?.rows).toBe(4);
    expect(tables['audit_event']?.rows).toBeGreaterThanOrEqual(4);
    const second = await gathered(backUp(db, '2026-11-24T00:00:00.000Z'));
    expect(second.at(-1)).toBe(lines.at(-1));
  });

  it('refuses a database that holds rows, and a backup that is cut off, altered, or none at all', async () => {
    const lines = await aBackup();
    const altered = lines.map((line) => line.replace('惠济区', '惠济县'));
    const db = await fresh(to);

    await expect(restore(db, again(lines.slice(0, -1)))).rejects.toThrow(/cut off/);
    await expect(restore(db, again(altered))).rejects.toThrow(/not those that were backed up/);
    await expect(restore(db, again(['{"a":1}\n']))).rejects.toThrow(/no backup/);
    await restore(db, again(lines));
    await expect(restore(db, again(lines))).rejects.toThrow(/not empty/);
  });
});
