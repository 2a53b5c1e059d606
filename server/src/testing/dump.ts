import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { entities } from '../entities.js';
import type { ThrowAwayDatabase } from './databases.js';

/**
 * Everything a database holds, as text: each row of each table, and for the embedded one the bytes of its files too, so
 * that a test can look for what must not be there.
 */
export async function dumpOf({ db, settings }: ThrowAwayDatabase): Promise<string> {
  const rows = await db.transact(async (tx) => {
    const tables: string[] = [];
    for (const entity of entities) tables.push(JSON.stringify(await tx.listWhere(entity, { all: [] })));
    return tables;
  });
  if (settings.dataFolder === '') return rows.join('\n');
  const names = await readdir(settings.dataFolder);
  const files = await Promise.all(names.map((name) => readFile(join(settings.dataFolder, name), 'utf8')));
  return [...rows, ...files].join('\n');
}
