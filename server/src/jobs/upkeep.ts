import { newHolder, takeLease, underLease } from '../database/lease.js';
import type { Surroundings } from '../kernel/context.js';

/** Something that has to be done again and again, by one process of all. */
export interface Chore {
  readonly name: string;
  readonly everyMs: number;
  readonly run: (around: Surroundings) => Promise<unknown>;
}

const leaseMs = 30_000;

/** Does chores in their time, each under a lease, so that of several processes one does it. */
export class Upkeep {
  private readonly holder = newHolder();
  private readonly timers: NodeJS.Timeout[] = [];
  private underWay: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly around: Surroundings,
    private readonly chores: readonly Chore[],
  ) {}

  start(): void {
    for (const chore of this.chores) {
      const timer = setInterval(() => {
        this.underWay = this.underWay.then(() => this.once(chore));
      }, chore.everyMs);
      timer.unref();
      this.timers.push(timer);
    }
  }

  /** Lets the chore in hand end. */
  async stop(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await this.underWay;
  }

  /** A chore that fails is tried again at its next time. */
  private async once(chore: Chore): Promise<void> {
    const { db, log } = this.around;
    const lease = { name: `upkeep:${chore.name}`, holder: this.holder, forMs: leaseMs };
    try {
      if (await takeLease(db, lease)) await underLease(db, lease, () => chore.run(this.around));
    } catch (error) {
      log.error({ err: error, chore: chore.name }, 'A chore failed');
    }
  }
}
