import type { DataSource } from 'typeorm';
import type { Dialect, SqlRunner, SqlTransaction } from './dialect.js';
import { tableOf, type TableMap } from './table-map.js';
import { RunAgain, Transaction, type EntityClass } from './transaction.js';

const tries = 12;

/** The one door to the database: reads that may lag, reads that may not, and transactions. */
export class Database {
  constructor(
    private readonly source: DataSource,
    readonly dialect: Dialect,
    private readonly outer?: Transaction,
  ) {}

  /** Where plain reads go; a replica when there is one. */
  get reader(): SqlRunner {
    return this.outer?.sql ?? this.dialect.reader;
  }

  /** Where reads go that must see what was just written. */
  get primary(): SqlRunner {
    return this.outer?.sql ?? this.dialect.primary;
  }

  table(entity: EntityClass<object>): TableMap {
    return tableOf(this.source, entity);
  }

  /** The TypeORM data source, for migrations and the schema's metadata. */
  get orm(): DataSource {
    return this.source;
  }

  /**
   * Runs `work` in one transaction: all of it stands, or nothing. Deadlocks, lock timeouts and lost connections run it
   * again from the start, so it must not do anything outside the database. A connection lost during COMMIT is not
   * retried: whether it stands is then unknown.
   */
  async transact<R>(work: (tx: Transaction) => Promise<R>): Promise<R> {
    if (this.outer) return this.inside(this.outer, work);
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.attempt(work);
      if ('value' in outcome) return outcome.value;
      if (attempt >= tries || !outcome.again) throw outcome.error;
      await pause(attempt);
    }
  }

  /** A view of this database in which every transaction joins one: all that `work` does stands or falls together. */
  async together<R>(work: (db: Database) => Promise<R>): Promise<R> {
    return this.transact((tx) => work(new Database(this.source, this.dialect, tx)));
  }

  async close(): Promise<void> {
    await this.dialect.close();
    if (this.source.isInitialized) await this.source.destroy();
  }

  private async attempt<R>(
    work: (tx: Transaction) => Promise<R>,
  ): Promise<{ value: R } | { error: unknown; again: boolean }> {
    let sql: SqlTransaction | undefined;
    let committing = false;
    try {
      sql = await this.dialect.begin();
      const value = await work(new Transaction(this.source, this.dialect, sql));
      committing = true;
      await sql.commit();
      return { value };
    } catch (error) {
      if (sql && !committing) await sql.rollback();
      return { error, again: !committing && (error instanceof RunAgain || this.dialect.isTransient(error)) };
    }
  }

  private async inside<R>(outer: Transaction, work: (tx: Transaction) => Promise<R>): Promise<R> {
    await outer.sql.run('SAVEPOINT step');
    try {
      const value = await work(new Transaction(this.source, this.dialect, outer.sql));
      await outer.sql.run('RELEASE SAVEPOINT step');
      return value;
    } catch (error) {
      await outer.sql.run('ROLLBACK TO SAVEPOINT step');
      throw error;
    }
  }
}

function pause(attempt: number): Promise<void> {
  const most = Math.min(1_000, 10 * 2 ** attempt);
  return new Promise((resolve) => setTimeout(resolve, most * (0.5 + Math.random() / 2)));
}
