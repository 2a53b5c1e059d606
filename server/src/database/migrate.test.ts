import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../testing/databases.js';
import { connect } from './connect.js';
import type { Database } from './database.js';
import { isMigrated, migrate, unknownMigrations } from './migrate.js';
import { inOrder } from './migrations/ddl.js';
import { migrations } from './migrations.js';

/** What the third step of the migration under test says; a test breaks and mends it. */
let third = '';

class Kites9990000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await inOrder(runner, ['CREATE TABLE kite (name VARCHAR(20) PRIMARY KEY)']);
    await inOrder(runner, ["INSERT INTO kite VALUES ('swallow')", third, 'CREATE TABLE kite_tail (length INT)']);
  }

  async down(): Promise<void> {
    // Nothing goes back; only the way up is tested.
  }
}

const withKites = [...migrations, Kites9990000000001];

async function kiteTables(db: Database): Promise<readonly string[]> {
  return (await db.dialect.tables()).filter((name) => name.startsWith('kite'));
}

async function kites(db: Database): Promise<unknown[]> {
  return (await db.primary.rows('SELECT name FROM kite ORDER BY name')).flat();
}

describe.each(testDatabases())('migrating %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;

  beforeEach(async () => {
    third = "INSERT INTO kite VALUES ('crane')";
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
  });
  afterEach(() => thrownAway.destroy());

  it('runs what is missing, once, and says what it ran', async () => {
    const said: string[] = [];
    const options = { migrations: withKites, say: (line: string) => said.push(line) };

    expect(await migrate(db, options)).toEqual(['Kites9990000000001']);
    expect(await migrate(db, options)).toEqual([]);
    expect(said).toEqual(['Kites9990000000001']);
    expect(await kites(db)).toEqual(['crane', 'swallow']);
  });

  it('is done once by processes that start at the same time', async () => {
    const others = await Promise.all([1, 2, 3].map(() => connect(thrownAway.settings, [])));
    const done = await Promise.all([db, ...others].map((one) => migrate(one, { migrations: withKites })));
    await Promise.all(others.map((other) => other.close()));

    expect(done.flat()).toEqual(['Kites9990000000001']);
    expect(await kites(db)).toEqual(['crane', 'swallow']);
  });

  it('names the migration that failed, and completes it once its cause is mended', async () => {
    third = "INSERT INTO kite_flyer VALUES ('nobody')";
    await expect(migrate(db, { migrations: withKites })).rejects.toThrow(/Kites9990000000001 failed: .*kite_flyer/s);
    expect(await kiteTables(db)).toEqual(kind === 'sqlite' ? [] : ['kite']);

    third = "INSERT INTO kite VALUES ('dragon')";
    expect(await migrate(db, { migrations: withKites })).toEqual(['Kites9990000000001']);
    expect(await kiteTables(db)).toEqual(['kite', 'kite_tail']);
    expect(await kites(db)).toEqual(['dragon', 'swallow']);
  });

  it('tells whether anything is missing, and what a newer program has left', async () => {
    expect(await isMigrated(db)).toBe(true);
    await migrate(db, { migrations: withKites });

    expect(await unknownMigrations(db)).toEqual(['Kites9990000000001']);
  });
});

describe.runIf(testDatabases().includes('mysql'))('a migration on a server', () => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;

  beforeEach(async () => {
    third = "INSERT INTO kite_flyer VALUES ('nobody')";
    thrownAway = await throwAwayDatabase('mysql');
    ({ db } = thrownAway);
    await expect(migrate(db, { migrations: withKites })).rejects.toThrow();
  });
  afterEach(() => thrownAway.destroy());

  it('takes a table for made when the last run died between making and noting it', async () => {
    third = "INSERT INTO kite VALUES ('crane')";
    await db.orm.query('UPDATE migration_step SET done = 0 WHERE position = 1');

    expect(await migrate(db, { migrations: withKites })).toEqual(['Kites9990000000001']);
    expect(await kites(db)).toEqual(['crane', 'swallow']);
  });

  it('refuses a step that has run and was rewritten since', async () => {
    await db.orm.query("UPDATE migration_step SET statement_hash = 'other' WHERE position = 1");

    await expect(migrate(db, { migrations: withKites })).rejects.toThrow(/Step 1 .* was rewritten/);
  });
});
