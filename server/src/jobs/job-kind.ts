import type { Surroundings } from '../kernel/context.js';
import type { Job } from './job.entity.js';

/** A part of a job that is done in one transaction. */
export interface Piece<Item> {
  readonly item: Item;
  /** The job's progress once this part is done. */
  readonly upTo: number;
  readonly total: number | null;
}

/** How one kind of job works. Its own slice declares it; the runner knows none. */
export interface JobKind<Item = unknown> {
  readonly name: string;
  /**
   * What is left to do behind the job's progress, part by part. It only reads: a crash may happen between any two parts,
   * and the next runner asks anew.
   */
  readonly pieces: (around: Surroundings, job: Job) => AsyncIterable<Piece<Item>>;
  /**
   * Does one part. All that it writes through `around.db` stands or falls together with the job's progress, so that no part
   * is done twice. It may run again after a deadlock.
   */
  readonly work: (around: Surroundings, job: Job, item: Item) => Promise<void>;
  /** Ends the job's record, in the transaction that ends the job: done, failed, or cancelled by somebody. */
  readonly ended: (around: Surroundings, job: Job, how: 'DONE' | 'FAILED' | 'CANCELLED') => Promise<void>;
}

const kinds = new Map<string, JobKind>();

/** Makes a kind of job known to the runner. */
export function declareJobKind<Item>(kind: JobKind<Item>): JobKind<Item> {
  kinds.set(kind.name, kind as unknown as JobKind);
  return kind;
}

/** The kind of a job, unless another version of the server made it. */
export function jobKind(name: string): JobKind | undefined {
  return kinds.get(name);
}
