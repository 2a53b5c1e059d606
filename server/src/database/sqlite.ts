import Libsql from 'libsql';
import type { DatabaseFacts, Dialect, SqlRunner, SqlTransaction } from './dialect.js';
import type { SqlValue } from './table-map.js';

interface Statement {
  raw(on?: boolean): Statement;
  all(params: readonly SqlValue[]): unknown[][];
  run(params: readonly SqlValue[]): { changes: number };
}

interface Connection {
  prepare(sql: string): Statement;
  exec(sql: string): void;
  close(): void;
}

/** Statements of one connection, prepared once each. */
class Runner implements SqlRunner {
  private readonly reads = new Map<string, Statement>();
  private readonly writes = new Map<string, Statement>();

  constructor(readonly connection: Connection) {}

  async rows(sql: string, params: readonly SqlValue[] = []): Promise<unknown[][]> {
    let statement = this.reads.get(sql);
    if (!statement) {
      statement = this.connection.prepare(sql).raw(true);
      this.reads.set(sql, statement);
    }
    return statement.all(params);
  }

  async run(sql: string, params: readonly SqlValue[] = []): Promise<number> {
    let statement = this.writes.get(sql);
    if (!statement) {
      statement = this.connection.prepare(sql);
      this.writes.set(sql, statement);
    }
    return statement.run(params).changes;
  }
}

function open(file: string): Connection {
  const connection = new Libsql(file) as unknown as Connection;
  connection.exec('PRAGMA journal_mode = WAL');
  connection.exec('PRAGMA synchronous = FULL');
  connection.exec('PRAGMA foreign_keys = ON');
  connection.exec('PRAGMA busy_timeout = 10000');
  return connection;
}

/**
 * The embedded database. One connection writes, another reads: a reader never sees half a transaction, and
 * transactions queue up in this process instead of failing on the file's lock.
 */
export function sqliteDialect(file: string): Dialect {
  const writer = new Runner(open(file));
  const reader = new Runner(open(file));
  let last: Promise<void> = Promise.resolve();

  async function begin(): Promise<SqlTransaction> {
    let release: () => void = () => undefined;
    const before = last;
    last = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    try {
      writer.connection.exec('BEGIN IMMEDIATE');
    } catch (error) {
      release();
      throw error;
    }
    return {
      rows: (sql, params) => writer.rows(sql, params),
      run: (sql, params) => writer.run(sql, params),
      commit: async () => endWith(writer.connection, 'COMMIT', release),
      rollback: async () => endWith(writer.connection, 'ROLLBACK', release),
    };
  }

  return {
    name: 'sqlite',
    reader,
    primary: reader,
    begin,
    forUpdate: '',
    unionOfLimited: (selects) => selects.map((select) => `SELECT * FROM (${select})`).join(' UNION ALL '),
    isTransient: (error) => codeOf(error) === 'SQLITE_BUSY',
    duplicateKey: (error) => /UNIQUE constraint failed: (.+)$/.exec(messageOf(error))?.[1],
    describe: () => describe(reader),
    close: async () => {
      await last;
      reader.connection.close();
      writer.connection.close();
    },
  };
}

function endWith(connection: Connection, statement: 'COMMIT' | 'ROLLBACK', release: () => void): void {
  try {
    connection.exec(statement);
  } finally {
    release();
  }
}

async function describe(reader: Runner): Promise<DatabaseFacts> {
  const version = String((await reader.rows('SELECT sqlite_version()'))[0]?.[0]);
  const synchronous = Number((await reader.rows('PRAGMA synchronous'))[0]?.[0]);
  return { product: 'SQLite', version, durable: synchronous >= 2, warnings: [] };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
