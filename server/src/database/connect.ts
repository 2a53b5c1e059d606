import Libsql from 'libsql';
import type { Pool, PoolOptions } from 'mysql2';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DataSource } from 'typeorm';
import type { EntityClass } from './transaction.js';
import { Database } from './database.js';
import { connectionOptions, preparedPool } from './mysql-connections.js';
import { mysqlDialect } from './mysql.js';
import { SnakeNaming } from './naming.js';
import { sqliteDialect } from './sqlite.js';

/** Which database to open; without a URL, the embedded file in the data folder. */
export interface DatabaseSettings {
  readonly url: string | undefined;
  readonly replicaUrls: readonly string[];
  readonly dataFolder: string;
  readonly poolSize: number;
  /** Certificate authority (PEM) that the database's certificate must be signed by; turns TLS on. */
  readonly tlsCa: string | undefined;
}

const shared = { namingStrategy: new SnakeNaming() };

/** Opens the database for the given entities. Does not migrate. */
export async function connect(settings: DatabaseSettings, entities: EntityClass<object>[]): Promise<Database> {
  return settings.url === undefined
    ? openFile(settings.dataFolder, entities)
    : openServer(settings, settings.url, entities);
}

async function openFile(folder: string, entities: EntityClass<object>[]): Promise<Database> {
  const file = join(folder, 'redvest.sqlite');
  mkdirSync(dirname(file), { recursive: true });
  const source = new DataSource({
    ...shared,
    entities,
    type: 'better-sqlite3',
    database: file,
    driver: Libsql,
    enableWAL: true,
    timeout: 100,
  });
  await source.initialize();
  return new Database(source, sqliteDialect(file));
}

async function openServer(settings: DatabaseSettings, url: string, entities: EntityClass<object>[]): Promise<Database> {
  const { maxPreparedStatements, ...options } = connectionOptions(settings, url);
  const pools: Pool[] = [];
  const driver = { createPool: (asked: PoolOptions) => (pools[0] = preparedPool(asked)) };
  const extra = { maxPreparedStatements };
  const source = new DataSource({
    ...shared,
    ...options,
    extra,
    driver,
    entities,
    type: 'mysql',
    url,
    poolSize: settings.poolSize,
  });
  await source.initialize();
  const [pool] = pools;
  if (!pool) throw new Error('TypeORM has opened no pool.');
  const replicas = settings.replicaUrls.map((uri) => {
    return preparedPool({ ...connectionOptions(settings, uri), uri, connectionLimit: settings.poolSize });
  });
  return new Database(source, mysqlDialect(pool, replicas));
}
