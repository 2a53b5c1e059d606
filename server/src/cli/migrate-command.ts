import { readConfig } from '../config.js';
import { migrate } from '../database/migrate.js';
import { openDatabase } from './opened.js';

/** Brings the database to the newest schema. */
export async function run(): Promise<void> {
  const db = await openDatabase(readConfig('production'));
  try {
    const done = await migrate(db, { say: (line) => process.stdout.write(`${line}\n`) });
    process.stdout.write(
      done.length > 0 ? `Migrations that ran: ${String(done.length)}\n` : 'The schema is up to date.\n',
    );
  } finally {
    await db.close();
  }
}
