import type { Database } from './database.js';

/** Brings the database to the newest schema. @returns the names of the migrations that ran */
export async function migrate(db: Database): Promise<readonly string[]> {
  const done = await db.orm.runMigrations({ transaction: 'each' });
  return done.map((migration) => migration.name);
}

/** Whether every migration that this program knows has run. */
export async function isMigrated(db: Database): Promise<boolean> {
  return !(await db.orm.showMigrations());
}
