import { setTimeout as sleep } from 'node:timers/promises';
import type { QueryRunner } from 'typeorm';
import type { Database } from './database.js';
import { MigrationFailed, ownTables, record, type MigrationClass } from './migration-record.js';

/** How long to wait for another process that migrates the same file, milliseconds. */
const patienceMs = 10 * 60_000;
const advice = 'Nothing of it stands: the database is as it was before.';

/** Migrates the embedded database: each migration in one transaction that holds the file's write lock. */
export async function migrateFile(
  db: Database,
  all: readonly MigrationClass[],
  say: (line: string) => void,
): Promise<readonly string[]> {
  const runner = db.orm.createQueryRunner();
  const done: string[] = [];
  try {
    for (const table of ownTables) await withLock(runner, () => runner.query(table));
    for (const migration of all) {
      const ran = await withLock(runner, () => runOne(runner, migration));
      if (!ran) continue;
      done.push(migration.name);
      say(migration.name);
    }
    return done;
  } finally {
    await runner.release();
  }
}

async function runOne(runner: QueryRunner, migration: MigrationClass): Promise<boolean> {
  const known = (await runner.query('SELECT 1 FROM migration WHERE name = ?', [migration.name])) as unknown[];
  if (known.length > 0) return false;
  try {
    await new migration().up(runner);
    await record(runner, migration);
    return true;
  } catch (error) {
    throw new MigrationFailed(migration.name, advice, error);
  }
}

async function withLock<R>(runner: QueryRunner, work: () => Promise<R>): Promise<R> {
  await lock(runner);
  try {
    const value = await work();
    await runner.query('COMMIT');
    return value;
  } catch (error) {
    await runner.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

async function lock(runner: QueryRunner): Promise<void> {
  for (const deadline = performance.now() + patienceMs; ; await sleep(200)) {
    try {
      await runner.query('BEGIN IMMEDIATE');
      return;
    } catch (error) {
      const isBusy = error instanceof Error && /database is locked/.test(error.message);
      if (!isBusy || performance.now() > deadline) throw error;
    }
  }
}
