import type { DataSource } from 'typeorm';
import type { Dialect, SqlRunner, SqlTransaction } from './dialect.js';
import { JoinedTransactions } from './joined-transactions.js';
import { tableOf, type TableMap } from './table-map.js';
import { RunAgain, Transaction, type EntityClass } from './transaction.js';

const tries = 12;

/**
 * Whether a transaction whose COMMIT nobody answered stands after all. It must also write something that can stand only
 * once, such as a row with an id made before the first attempt: the lost COMMIT may still be under way.
 */
export type Proof = (tx: Transaction) => Promise<boolean>;

type Work<R> = (tx: Transaction) => Promise<R>;

/** How one attempt at a transaction ended. `unknown` when the connection broke during COMMIT. */
type Outcome<R> = { readonly value: R } | Failed | { readonly error: unknown; readonly unknown: R };

interface Failed {
  readonly error: unknown;
  readonly again: boolean;
}

/** The one door to the database: reads that may lag, reads that may not, and transactions. */
export class Database {
  constructor(
    private readonly source: DataSource,
    readonly dialect: Dialect,
    private readonly joined?: JoinedTransactions,
  ) {}

  /** Where plain reads go; a replica when there is one. */
  get reader(): SqlRunner {
    return this.joined?.sql ?? this.dialect.reader;
  }

  /** Where reads go that must see what was just written. */
  get primary(): SqlRunner {
    return this.joined?.sql ?? this.dialect.primary;
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
   * again from the start, so it must not do anything outside the database. When the connection breaks during COMMIT it is
   * unknown whether the transaction stands: with a `proof` that is found out, without one the caller gets the error.
   */
  async transact<R>(work: Work<R>, proof?: Proof): Promise<R> {
    if (this.joined) return this.joined.run(work);
    let unknown: { readonly value: R } | undefined;
    for (let attempt = 1; ; attempt++) {
      const outcome: Outcome<R> = await this.attempt(unknown && proof ? settled(work, proof, unknown.value) : work);
      if ('value' in outcome) return outcome.value;
      if ('unknown' in outcome) unknown = { value: outcome.unknown };
      const again = 'unknown' in outcome ? proof !== undefined : outcome.again;
      if (attempt >= tries || !again) throw outcome.error;
      await pause(attempt);
    }
  }

  /**
   * A view of this database in which every transaction joins one: all that `work` does stands or falls together.
   * Transactions that it starts at the same time run one after the other.
   */
  async together<R>(work: (db: Database) => Promise<R>): Promise<R> {
    if (this.joined) return work(this);
    return this.transact((tx) => {
      const open = (): Transaction => new Transaction(this.source, this.dialect, tx.sql);
      const joined = new JoinedTransactions(tx.sql, open, (error) => this.dialect.isTransient(error));
      return joined.whole(work(new Database(this.source, this.dialect, joined)));
    });
  }

  async close(): Promise<void> {
    await this.dialect.close();
    if (this.source.isInitialized) await this.source.destroy();
  }

  private async attempt<R>(work: Work<R>): Promise<Outcome<R>> {
    const begun = await this.begin();
    if (!('sql' in begun)) return begun;
    const { sql } = begun;
    let value: R;
    try {
      value = await work(new Transaction(this.source, this.dialect, sql));
    } catch (error) {
      await sql.rollback(error);
      return { error, again: error instanceof RunAgain || this.dialect.isTransient(error) };
    }
    try {
      await sql.commit();
      return { value };
    } catch (error) {
      if (this.dialect.hasRolledBack(error)) return { error, again: this.dialect.isTransient(error) };
      return { error, unknown: value };
    }
  }

  private async begin(): Promise<{ readonly sql: SqlTransaction } | Failed> {
    try {
      return { sql: await this.dialect.begin() };
    } catch (error) {
      return { error, again: this.dialect.isTransient(error) };
    }
  }
}

/** Looks first whether the attempt whose COMMIT was lost stands, and does the work again only if not. */
function settled<R>(work: Work<R>, proof: Proof, value: R): Work<R> {
  return async (tx) => ((await proof(tx)) ? value : work(tx));
}

function pause(attempt: number): Promise<void> {
  const most = Math.min(1_000, 10 * 2 ** attempt);
  return new Promise((resolve) => setTimeout(resolve, most * (0.5 + Math.random() / 2)));
}
