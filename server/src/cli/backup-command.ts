import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { readConfig } from '../config.js';
import { backUp } from '../database/backup/back-up.js';
import { openDatabase } from './opened.js';

/** `backup FILE.gz`: the whole database as it is at one instant. Files lie beside it and are copied as they are. */
export async function run([file]: readonly string[]): Promise<void> {
  if (!file) throw new TypeError('Give the file to write: redvest backup FILE.gz');
  const db = await openDatabase(readConfig('production'));
  try {
    const unfinished = `${file}.part`;
    const lines = Readable.from(backUp(db, new Date().toISOString()));
    await pipeline(lines, createGzip(), createWriteStream(unfinished, { mode: 0o600 }));
    await rename(unfinished, file);
    process.stdout.write(`Backed up to ${file}. Copy the folder of the files too, after this.\n`);
  } finally {
    await db.close();
  }
}
