import type { Pool, PoolConnection, ResultSetHeader } from 'mysql2';
import type { DatabaseFacts, Dialect, SqlRunner, SqlTransaction } from './dialect.js';
import type { SqlValue } from './table-map.js';

type Executor = Pick<Pool, 'execute'> | Pick<PoolConnection, 'execute'>;

function runnerOn(executor: Executor): SqlRunner {
  return {
    rows: (sql, params = []) =>
      new Promise((resolve, reject) => {
        executor.execute({ sql, rowsAsArray: true }, params as (string | number | null)[], (error, rows) => {
          if (error) reject(error);
          else resolve(rows as unknown as unknown[][]);
        });
      }),
    run: (sql, params = []) =>
      new Promise((resolve, reject) => {
        executor.execute(sql, params as (string | number | null)[], (error, result) => {
          if (error) reject(error);
          else resolve((result as ResultSetHeader).affectedRows);
        });
      }),
  };
}

function query(connection: PoolConnection, sql: string): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.query(sql, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

function connect(pool: Pool): Promise<PoolConnection> {
  return new Promise((resolve, reject) => {
    pool.getConnection((error, connection) => {
      if (error) reject(error);
      else resolve(connection);
    });
  });
}

/** Deadlock, lock wait timeout, a Galera node that is not ready, a lost connection, a server going down. */
const transientCodes = new Set([1213, 1205, 1047, 1053, 2006, 2013]);
const transientNames = new Set(['PROTOCOL_CONNECTION_LOST', 'ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT']);

/** MySQL 8 or MariaDB ≥ 10.6. Replicas take the reads that may lag; round-robin. */
export function mysqlDialect(pool: Pool, replicas: readonly Pool[]): Dialect {
  const primary = runnerOn(pool);
  const readers = replicas.map(runnerOn);
  let turn = 0;
  const reader: SqlRunner = readers.length
    ? {
        rows: (sql, params) => (readers[turn++ % readers.length] ?? primary).rows(sql, params),
        run: (sql, params) => primary.run(sql, params),
      }
    : primary;

  async function begin(): Promise<SqlTransaction> {
    const connection = await connect(pool);
    try {
      await query(connection, 'START TRANSACTION');
    } catch (error) {
      connection.destroy();
      throw error;
    }
    return {
      ...runnerOn(connection),
      commit: () => end(connection, 'COMMIT'),
      rollback: () => end(connection, 'ROLLBACK'),
    };
  }

  return {
    name: 'mysql',
    reader,
    primary,
    begin,
    forUpdate: ' FOR UPDATE',
    unionOfLimited: (selects) => selects.map((select) => `(${select})`).join(' UNION ALL '),
    isTransient: (error) => transientCodes.has(numberOf(error)) || transientNames.has(nameOf(error)),
    duplicateKey: (error) =>
      numberOf(error) === 1062 ? (/for key '([^']+)'/.exec((error as Error).message)?.[1] ?? '') : undefined,
    describe: () => describe(primary),
    close: () => closePools(replicas),
  };
}

async function end(connection: PoolConnection, statement: 'COMMIT' | 'ROLLBACK'): Promise<void> {
  try {
    await query(connection, statement);
    connection.release();
  } catch (error) {
    connection.destroy();
    if (statement === 'COMMIT') throw error;
  }
}

async function describe(primary: SqlRunner): Promise<DatabaseFacts> {
  const [row] = await primary.rows(
    'SELECT VERSION(), @@innodb_flush_log_at_trx_commit, @@character_set_database, @@sql_mode',
  );
  const [version, flush, charset, mode] = (row ?? []).map(String) as [string, string, string, string];
  const warnings: string[] = [];
  if (charset !== 'utf8mb4') warnings.push(`The database's character set is ${charset}; it should be utf8mb4.`);
  if (!mode.includes('STRICT_TRANS_TABLES')) warnings.push('sql_mode lacks STRICT_TRANS_TABLES.');
  const product = version.includes('MariaDB') ? 'MariaDB' : 'MySQL';
  return { product, version, durable: flush === '1', warnings };
}

function closePools(pools: readonly Pool[]): Promise<void> {
  const closing = pools.map((pool) => new Promise<void>((resolve) => pool.end(() => resolve())));
  return Promise.all(closing).then(() => undefined);
}

function numberOf(error: unknown): number {
  return error instanceof Error && 'errno' in error ? Number(error.errno) : 0;
}

function nameOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
