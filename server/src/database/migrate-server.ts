import { setTimeout as sleep } from 'node:timers/promises';
import type { QueryRunner } from 'typeorm';
import type { Database } from './database.js';
import { holderOf, newHolder, takeLease, underLease, type Lease } from './lease.js';
import { appliedMigrations, MigrationFailed, ownTables, record, type MigrationClass } from './migration-record.js';
import { notedSteps, runBySteps } from './migration-steps.js';

const leaseMs = 30_000;
const advice = 'What it did so far is noted. Mend the cause and migrate again: it goes on at the step that failed.';

/** Migrates a database server. One process does it under a lease; the others wait until it is done. */
export async function migrateServer(
  db: Database,
  all: readonly MigrationClass[],
  say: (line: string) => void,
): Promise<readonly string[]> {
  for (const table of ownTables) await db.orm.query(table);
  const lease: Lease = { name: 'migrate', holder: newHolder(), forMs: leaseMs };
  let told = false;
  while (!(await takeLease(db, lease))) {
    if (!told) say(`Another process (${(await holderOf(db, 'migrate')) ?? 'just gone'}) is migrating; waiting for it.`);
    told = true;
    await sleep(500);
  }
  return underLease(db, lease, (held) => runAll(db, all, { say, held }));
}

async function runAll(
  db: Database,
  all: readonly MigrationClass[],
  during: { say: (line: string) => void; held: () => Promise<void> },
): Promise<readonly string[]> {
  const applied = await appliedMigrations(db);
  const pending = all.filter((migration) => !applied.has(migration.name));
  const runner = db.orm.createQueryRunner();
  try {
    for (const migration of pending) {
      await runOne(runner, migration, during.held);
      during.say(migration.name);
    }
    return pending.map((migration) => migration.name);
  } finally {
    await runner.release();
  }
}

async function runOne(runner: QueryRunner, migration: MigrationClass, held: () => Promise<void>): Promise<void> {
  runBySteps(runner, notedSteps(runner, migration.name, held));
  try {
    await new migration().up(runner);
    await runner.startTransaction();
    await record(runner, migration);
    await runner.query('DELETE FROM migration_step WHERE migration = ?', [migration.name]);
    await runner.commitTransaction();
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw new MigrationFailed(migration.name, advice, error);
  }
}
