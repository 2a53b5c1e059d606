import { readConfig } from '../config.js';
import { migrate } from '../database/migrate.js';
import { openDatabase } from './opened.js';

/** Brings the database to the newest schema. */
export async function run(): Promise<void> {
  const db = await openDatabase(readConfig('production'));
  try {
    const done = await migrate(db);
    process.stdout.write(done.length > 0 ? `Migrated: ${done.join(', ')}\n` : 'The schema is up to date.\n');
  } finally {
    await db.close();
  }
}
