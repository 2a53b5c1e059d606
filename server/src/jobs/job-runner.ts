import { dropLease, newHolder, takeLease, underLease, type Lease } from '../database/lease.js';
import type { Surroundings } from '../kernel/context.js';
import { jobKind, type JobKind } from './job-kind.js';
import { runJob } from './run-job.js';

/** How a runner keeps time, milliseconds. */
interface RunnerTimes {
  /** Between two looks at an empty queue. */
  readonly lookEveryMs: number;
  /** How long a job stays with a process that no longer answers. */
  readonly leaseMs: number;
  /** Before a job that failed unexpectedly is tried again. */
  readonly restMs: number;
}

const usual: RunnerTimes = { lookEveryMs: 500, leaseMs: 6_000, restMs: 3_000 };
/** One look considers the oldest fifty; those that others hold are passed over. */
const oldest = "SELECT id, kind FROM job WHERE state IN ('QUEUED', 'RUNNING') ORDER BY id LIMIT 50";

/**
 * Works off the queue of jobs, one at a time in each server process. A lease says who works on which; whoever dies lets go by
 * the passing of time, and another process goes on from the last part that stands.
 */
export class JobRunner {
  private readonly holder = newHolder();
  private readonly restsUntil = new Map<string, number>();
  private stopped = false;
  private wake: () => void = () => undefined;
  private loop: Promise<void> = Promise.resolve();

  constructor(
    private readonly around: Surroundings,
    private readonly times: RunnerTimes = usual,
  ) {}

  start(): void {
    this.loop = this.work();
  }

  /** Lets the part in hand end, and leaves the rest to the next process. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.loop;
  }

  private async work(): Promise<void> {
    while (!this.stopped) {
      // Without a database there is nothing to run: the next look may find it again.
      const ran = await this.runNext().catch((error: unknown) => this.around.log.error({ err: error }, 'No jobs'));
      if (ran !== true) await this.pause();
    }
  }

  private async pause(): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, this.times.lookEveryMs);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Runs the first waiting job that nobody else runs. @returns whether there was one */
  private async runNext(): Promise<boolean> {
    for (const { id, kind } of await this.waiting()) {
      const lease: Lease = { name: `job:${id}`, holder: this.holder, forMs: this.times.leaseMs };
      if (this.stopped || !(await takeLease(this.around.db, lease))) continue;
      await this.run(lease, id, kind);
      return true;
    }
    return false;
  }

  private async run(lease: Lease, id: string, kind: JobKind): Promise<void> {
    const { around } = this;
    const stopping = (): boolean => this.stopped;
    let rests = true;
    try {
      rests = (await underLease(around.db, lease, () => runJob({ around, kind, id, stopping }))) === 'again';
    } catch (error) {
      around.log.error({ err: error, job: id }, 'A job stopped');
      await dropLease(around.db, lease).catch(() => undefined);
    }
    if (rests) this.restsUntil.set(id, Date.now() + this.times.restMs);
  }

  private async waiting(): Promise<{ id: string; kind: JobKind }[]> {
    const rows = await this.around.db.primary.rows(oldest);
    for (const [id, until] of this.restsUntil) if (until <= Date.now()) this.restsUntil.delete(id);
    return rows.flatMap(([id, name]) => {
      const kind = jobKind(String(name));
      return kind && !this.restsUntil.has(String(id)) ? [{ id: String(id), kind }] : [];
    });
  }
}
