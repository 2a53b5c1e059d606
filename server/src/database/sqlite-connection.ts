import Libsql from 'libsql';
import type { SqlRunner } from './dialect.js';
import { StatementCache } from './statement-cache.js';
import type { SqlValue } from './table-map.js';

/** A prepared statement of the driver. */
export interface SqliteStatement {
  raw(on?: boolean): SqliteStatement;
  all(params: readonly SqlValue[]): unknown[][];
  iterate(params: readonly SqlValue[]): Iterable<unknown[]>;
  run(params: readonly SqlValue[]): { changes: number };
}

/** What of the driver is used. */
export interface SqliteConnection {
  readonly inTransaction: boolean;
  prepare(sql: string): SqliteStatement;
  exec(sql: string): void;
  close(): void;
}

const mostStatements = 500;

/** Opens the file. `patienceMs` is how long a statement waits for another process, standing still in the meantime. */
export function openSqlite(file: string, patienceMs: number): SqliteConnection {
  const connection = new Libsql(file) as unknown as SqliteConnection;
  connection.exec('PRAGMA busy_timeout = 10000');
  connection.exec('PRAGMA journal_mode = WAL');
  connection.exec('PRAGMA synchronous = FULL');
  connection.exec('PRAGMA foreign_keys = ON');
  connection.exec(`PRAGMA busy_timeout = ${String(patienceMs)}`);
  return connection;
}

/** Statements of one connection, prepared once each. */
export class SqliteRunner implements SqlRunner {
  private readonly reads = new StatementCache(mostStatements, (sql) => this.connection.prepare(sql).raw(true));
  private readonly writes = new StatementCache(mostStatements, (sql) => this.connection.prepare(sql));

  constructor(readonly connection: SqliteConnection) {}

  async rows(sql: string, params: readonly SqlValue[] = []): Promise<unknown[][]> {
    return this.reads.get(sql).all(params);
  }

  async run(sql: string, params: readonly SqlValue[] = []): Promise<number> {
    return this.writes.get(sql).run(params).changes;
  }
}
