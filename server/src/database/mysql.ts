import type { Pool, PoolConnection, ResultSetHeader } from 'mysql2';
import type { Dialect, SqlRunner, SqlTransaction } from './dialect.js';
import { borrow, closePools } from './mysql-connections.js';
import { duplicateKey, isConflict, isTransient, isUnfit } from './mysql-errors.js';
import { describeMysql, examineMysql } from './mysql-facts.js';
import { replicaReader } from './replica-reader.js';

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

const tables = `SELECT table_name FROM information_schema.tables
  WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' ORDER BY table_name`;

/** MySQL 8 or MariaDB ≥ 10.6. Replicas take the reads that may lag; round-robin. */
export function mysqlDialect(pool: Pool, replicas: readonly Pool[]): Dialect {
  const primary = runnerOn(pool);
  return {
    name: 'mysql',
    reader: replicaReader(primary, replicas.map(runnerOn), isTransient),
    primary,
    begin: () => begin(pool),
    forUpdate: ' FOR UPDATE',
    unionOfLimited: (selects) => selects.map((select) => `(${select})`).join(' UNION ALL '),
    isTransient,
    hasRolledBack: isConflict,
    duplicateKey,
    selectNow: 'SELECT UTC_TIMESTAMP(3)',
    tables: async () => (await primary.rows(tables)).map(([name]) => String(name)),
    describe: () => describeMysql(primary),
    examine: () => examineMysql(primary),
    close: () => closePools(replicas),
  };
}

/** Opens a transaction on a connection of its own. Only a connection that ended its transaction well goes back to the pool. */
async function begin(pool: Pool): Promise<SqlTransaction> {
  const connection = await borrow(pool);
  const atEnd = async (statement: 'START TRANSACTION' | 'COMMIT' | 'ROLLBACK'): Promise<void> => {
    try {
      await query(connection, statement);
    } catch (error) {
      connection.destroy();
      throw error;
    }
  };
  await atEnd('START TRANSACTION');
  return {
    ...runnerOn(connection),
    exec: (sql) => query(connection, sql),
    commit: () => atEnd('COMMIT').then(() => connection.release()),
    rollback: (cause) => {
      if (isUnfit(cause)) return Promise.resolve(connection.destroy());
      return atEnd('ROLLBACK').then(
        () => connection.release(),
        () => undefined,
      );
    },
  };
}
