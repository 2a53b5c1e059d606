import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { readConfig } from '../config.js';
import { restore } from '../database/backup/restore.js';
import { openDatabase } from './opened.js';

/** `restore FILE.gz`: fills an empty, migrated database and checks every table against the backup. */
export async function run([file]: readonly string[]): Promise<void> {
  if (!file) throw new TypeError('Give the file to read: redvest restore FILE.gz');
  const db = await openDatabase(readConfig('production'));
  try {
    const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Infinity });
    const tables = await restore(db, lines);
    const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0);
    process.stdout.write(
      `Restored ${String(rows)} rows of ${String(Object.keys(tables).length)} tables, each checked.\n`,
    );
  } finally {
    await db.close();
  }
}
