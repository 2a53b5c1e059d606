import { setImmediate as nextTurn } from 'node:timers/promises';
import type { SqlTransaction } from './dialect.js';
import type { Transaction } from './transaction.js';

/**
 * Steps within one real transaction, each with a savepoint to fall back to, so that a step that is refused leaves the
 * others standing. They share one connection, so they run one after the other, whatever order they were asked for in.
 */
export class JoinedTransactions {
  private last: Promise<unknown> = Promise.resolve();
  private steps = 0;
  private broken: { readonly error: unknown } | undefined;

  constructor(
    readonly sql: SqlTransaction,
    private readonly open: () => Transaction,
    private readonly isTransient: (error: unknown) => boolean,
  ) {}

  /**
   * Runs one step. A step inside a step would wait for itself: use the transaction at hand instead. Others get their turn
   * before each: the embedded database answers at once, so that nobody else would be served until all steps are done.
   */
  run<R>(work: (tx: Transaction) => Promise<R>): Promise<R> {
    const step = this.last.then(() => nextTurn()).then(() => this.step(work));
    this.last = step.catch(() => undefined);
    return step;
  }

  /** The outcome of all steps. A failure that ended the real transaction fails it all, even if a step's caller swallowed it. */
  async whole<R>(work: Promise<R>): Promise<R> {
    const value = await work;
    await this.last;
    if (this.broken) throw this.broken.error;
    return value;
  }

  private async step<R>(work: (tx: Transaction) => Promise<R>): Promise<R> {
    if (this.broken) throw this.broken.error;
    const name = `step_${String(++this.steps)}`;
    await this.sql.exec(`SAVEPOINT ${name}`);
    try {
      const value = await work(this.open());
      await this.sql.exec(`RELEASE SAVEPOINT ${name}`);
      return value;
    } catch (error) {
      await this.goBack(name, error);
      throw error;
    }
  }

  /** After a deadlock the server has rolled back everything, savepoints too: the whole transaction must run again. */
  private async goBack(name: string, error: unknown): Promise<void> {
    if (this.isTransient(error)) {
      this.broken = { error };
      return;
    }
    await this.sql.exec(`ROLLBACK TO SAVEPOINT ${name}`);
  }
}
