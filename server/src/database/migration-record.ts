import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { Database } from './database.js';

/** A migration by its class, whose name ends in the 13 digits of its time. */
export type MigrationClass = new () => MigrationInterface;

/** A migration failed; the older schema still stands, or the next run goes on where this one stopped. */
export class MigrationFailed extends Error {
  override readonly name = 'MigrationFailed';

  constructor(migration: string, advice: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`The migration ${migration} failed: ${reason}\n${advice}`, { cause });
  }
}

const millisecondsIn = /\d{13}$/;

/** The names of the migrations that have run; none on an empty database. */
export async function appliedMigrations(db: Database): Promise<ReadonlySet<string>> {
  const tables = await db.dialect.tables();
  if (!tables.includes('migration')) return new Set();
  const rows = await db.primary.rows('SELECT name FROM migration');
  return new Set(rows.map(([name]) => String(name)));
}

/** The tables that migrating itself needs, the same on both dialects. TypeORM's own tools read `migration` too. */
export const ownTables = [
  'CREATE TABLE IF NOT EXISTS migration (timestamp BIGINT NOT NULL, name VARCHAR(120) NOT NULL PRIMARY KEY)',
  `CREATE TABLE IF NOT EXISTS migration_step (migration VARCHAR(120) NOT NULL, position INT NOT NULL,
    statement_hash VARCHAR(64) NOT NULL, done INT NOT NULL, PRIMARY KEY (migration, position))`,
  `CREATE TABLE IF NOT EXISTS lease (name VARCHAR(60) NOT NULL PRIMARY KEY, holder VARCHAR(100) NOT NULL,
    expires_at VARCHAR(24) NOT NULL)`,
];

/** Tables that tell of the database itself, not of the district; they stay out of backups. */
export const ownTableNames: readonly string[] = ['migration', 'migration_step', 'lease'];

/** Notes that a migration has run, in the transaction that is open. */
export async function record(runner: QueryRunner, migration: MigrationClass): Promise<void> {
  const [digits] = millisecondsIn.exec(migration.name) ?? [];
  if (!digits) throw new Error(`The name of the migration ${migration.name} does not end in a time.`);
  await runner.query('INSERT INTO migration (timestamp, name) VALUES (?, ?)', [Number(digits), migration.name]);
}
