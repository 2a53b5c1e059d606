import { guardAuditTrail, unguardedWarning } from './audit-guard.js';
import type { Database } from './database.js';
import { migrateFile } from './migrate-file.js';
import { migrateServer } from './migrate-server.js';
import { migrations } from './migrations.js';
import { appliedMigrations, type MigrationClass } from './migration-record.js';

/** What is told while migrating, and which migrations there are. */
export interface MigrateOptions {
  readonly say?: (line: string) => void;
  readonly migrations?: readonly MigrationClass[];
}

/**
 * Brings the database to the newest schema. Of several processes that start at once, one migrates and the others wait.
 * @returns the names of the migrations that ran here
 * @throws MigrationFailed; on the embedded database nothing of the failed migration stands, on a server it can be run again
 */
export async function migrate(db: Database, options: MigrateOptions = {}): Promise<readonly string[]> {
  const all = options.migrations ?? migrations;
  const say = options.say ?? (() => undefined);
  const done = (await missing(db, all)).length === 0 ? [] : await runMissing(db, all, say);
  if (!(await guardAuditTrail(db))) say(unguardedWarning);
  return done;
}

function runMissing(db: Database, all: readonly MigrationClass[], say: (line: string) => void) {
  return db.dialect.name === 'sqlite' ? migrateFile(db, all, say) : migrateServer(db, all, say);
}

/** Whether every migration that this program knows has run. */
export async function isMigrated(db: Database): Promise<boolean> {
  return (await missing(db, migrations)).length === 0;
}

/** Migrations that have run but that this program does not know: the schema belongs to a newer one. */
export async function unknownMigrations(db: Database): Promise<readonly string[]> {
  const known = new Set(migrations.map((migration) => migration.name));
  return [...(await appliedMigrations(db))].filter((name) => !known.has(name));
}

async function missing(db: Database, all: readonly MigrationClass[]): Promise<readonly MigrationClass[]> {
  const applied = await appliedMigrations(db);
  return all.filter((migration) => !applied.has(migration.name));
}
