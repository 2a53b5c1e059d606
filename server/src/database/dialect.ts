import type { Finding } from '../kernel/finding.js';
import type { DatabaseFacts } from './database-facts.js';
import type { SqlValue } from './table-map.js';

/** One connection's worth of talking SQL; rows come as arrays in the order of the selected columns. */
export interface SqlRunner {
  rows(sql: string, params?: readonly SqlValue[]): Promise<readonly (readonly unknown[])[]>;
  /** Runs a statement that changes rows. @returns how many it changed */
  run(sql: string, params?: readonly SqlValue[]): Promise<number>;
}

/** Where a transaction stands when its connection breaks decides whether it may be run again. */
export interface SqlTransaction extends SqlRunner {
  /** Runs a statement that takes no values and cannot be prepared, such as a savepoint. */
  exec(sql: string): Promise<void>;
  commit(): Promise<void>;
  /** Never fails: a transaction whose connection is gone has been rolled back by the server. */
  rollback(cause?: unknown): Promise<void>;
}

/** Everything in which MySQL and the embedded SQLite differ. Nothing outside this folder asks which one it is. */
export interface Dialect {
  readonly name: 'mysql' | 'sqlite';
  /** For reads that may lag behind by a replica's delay. */
  readonly reader: SqlRunner;
  /** For reads that must see what was just written. */
  readonly primary: SqlRunner;
  begin(): Promise<SqlTransaction>;
  /** Appended to a select that locks the rows it finds. SQLite locks the whole file at the start of a transaction. */
  readonly forUpdate: string;
  /** Several ordered and limited selects as one statement, their rows one after the other. */
  unionOfLimited(selects: readonly string[]): string;
  /** Whether a failed transaction should be run again from its beginning. */
  isTransient(error: unknown): boolean;
  /** Whether a failed COMMIT has certainly left nothing behind; a broken connection does not tell. */
  hasRolledBack(error: unknown): boolean;
  /** The unique index that an insert ran into, if that is what happened. */
  duplicateKey(error: unknown): string | undefined;
  /** `SELECT` of the database's own time in UTC, `2026-12-05 01:00:00.000`: one clock for all processes. */
  readonly selectNow: string;
  /** The names of all tables, sorted. */
  tables(): Promise<readonly string[]>;
  /** What the database is, quickly. */
  describe(): Promise<DatabaseFacts>;
  /** Whether the database is as the program needs it, taking its time. */
  examine(): Promise<readonly Finding[]>;
  /** Closes what the dialect itself opened; TypeORM's own connections are closed by its data source. */
  close(): Promise<void>;
}
