import { setTimeout as sleep } from 'node:timers/promises';
import type { Dialect, SqlTransaction } from './dialect.js';
import { openSqlite, SqliteRunner, type SqliteConnection } from './sqlite-connection.js';
import { describeSqlite, examineSqlite } from './sqlite-facts.js';

const tables =
  "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name";

/** How long a transaction waits for another process to let go of the file, milliseconds. */
const patienceMs = 10_000;

/**
 * The embedded database. One connection writes, another reads: a reader never sees half a transaction, and
 * transactions queue up in this process instead of failing on the file's lock.
 */
export function sqliteDialect(file: string): Dialect {
  const writer = new SqliteRunner(openSqlite(file, 0));
  const reader = new SqliteRunner(openSqlite(file, patienceMs));
  let last: Promise<void> = Promise.resolve();

  async function begin(): Promise<SqlTransaction> {
    let release: () => void = () => undefined;
    const before = last;
    last = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    try {
      await lockFile(writer.connection);
    } catch (error) {
      release();
      throw error;
    }
    return transactionOn(writer, release);
  }

  return {
    name: 'sqlite',
    reader,
    primary: reader,
    begin,
    forUpdate: '',
    unionOfLimited: (selects) => selects.map((select) => `SELECT * FROM (${select})`).join(' UNION ALL '),
    isTransient: isBusy,
    hasRolledBack: () => true,
    duplicateKey: (error) => /UNIQUE constraint failed: (.+)$/.exec(messageOf(error))?.[1],
    selectNow: "SELECT strftime('%Y-%m-%d %H:%M:%f', 'now')",
    tables: async () => (await reader.rows(tables)).map(([name]) => String(name)),
    describe: () => describeSqlite(reader),
    examine: () => examineSqlite(reader),
    close: async () => {
      await last;
      reader.connection.close();
      writer.connection.close();
    },
  };
}

/** Takes the file's only write lock. Waits without standing in the way of requests that only read. */
async function lockFile(connection: SqliteConnection): Promise<void> {
  for (const deadline = Date.now() + patienceMs; ; await sleep(10)) {
    try {
      connection.exec('BEGIN IMMEDIATE');
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error;
    }
  }
}

function transactionOn(writer: SqliteRunner, release: () => void): SqlTransaction {
  const { connection } = writer;
  const rollback = (): void => {
    try {
      if (connection.inTransaction) connection.exec('ROLLBACK');
    } finally {
      release();
    }
  };
  return {
    rows: (sql, params) => writer.rows(sql, params),
    run: (sql, params) => writer.run(sql, params),
    exec: async (sql) => connection.exec(sql),
    commit: async () => {
      try {
        connection.exec('COMMIT');
      } finally {
        rollback();
      }
    },
    rollback: async () => rollback(),
  };
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
