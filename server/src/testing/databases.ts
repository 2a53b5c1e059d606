import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { connect, type DatabaseSettings } from '../database/connect.js';
import type { Database } from '../database/database.js';
import { migrate } from '../database/migrate.js';
import { entities } from '../entities.js';
import { beside, copySchema } from './schema-copy.js';

/** Databases that this run tests on: `sqlite`, and `mysql` where a server could be started. */
export function testDatabases(): readonly ('sqlite' | 'mysql')[] {
  const named = process.env['REDVEST_TEST_DATABASES'] ?? 'sqlite';
  return named.split(',').filter((name) => name === 'sqlite' || name === 'mysql');
}

/** A database of its own for one test file, migrated, and thrown away at the end. */
export interface ThrowAwayDatabase {
  readonly db: Database;
  /** How another process reaches the same database. */
  readonly settings: DatabaseSettings;
  destroy(): Promise<void>;
}

/** Opens a fresh, migrated database of the given kind. */
export function throwAwayDatabase(kind: 'sqlite' | 'mysql'): Promise<ThrowAwayDatabase> {
  return kind === 'sqlite' ? freshFile() : freshServerDatabase();
}

const settings = { url: undefined, replicaUrls: [], dataFolder: '', poolSize: 10, tlsCa: undefined };

async function freshFile(): Promise<ThrowAwayDatabase> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'redvest-test-'));
  const mine = { ...settings, dataFolder };
  const db = await connect(mine, entities);
  await migrate(db);
  return {
    db,
    settings: mine,
    destroy: async () => {
      await db.close();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

async function freshServerDatabase(): Promise<ThrowAwayDatabase> {
  const base = process.env['REDVEST_TEST_MYSQL_URL'];
  const template = process.env['REDVEST_TEST_TEMPLATE'];
  if (!base || !template) throw new Error('REDVEST_TEST_MYSQL_URL names no server to test on.');
  const name = `t_${randomBytes(6).toString('hex')}`;
  const admin = await createConnection(base);
  await copySchema(admin, { name: template, settings: { ...settings, url: beside(base, template) } }, name);
  const mine = { ...settings, url: beside(base, name) };
  const db = await connect(mine, entities);
  await migrate(db);
  return {
    db,
    settings: mine,
    destroy: async () => {
      await db.close();
      await admin.query('DROP DATABASE ??', [name]);
      await admin.end();
    },
  };
}
