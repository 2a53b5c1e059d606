import type { Database } from '../database/database.js';
import { nowIn, type Surroundings } from '../kernel/context.js';
import { DomainError } from '../kernel/errors.js';
import type { JobKind, Piece } from './job-kind.js';
import { Job } from './job.entity.js';

/** Failures in a row, other than refusals, after which a job is given up. */
const mostAttempts = 5;
const unexpected = 'Something went wrong on our side; the log of the server tells more. The job can be resumed.';

/** A job at work in this process. */
interface Running {
  readonly around: Surroundings;
  readonly kind: JobKind;
  readonly id: string;
  /** Whether the process is about to end: the job then stops behind a part, for the next process to go on with. */
  readonly stopping: () => boolean;
}

/**
 * Does what is left of a job, part by part. Each part, the progress and whatever the part wrote stand or fall together, and
 * each looks first whether the job is still at work and where it stands: a pause takes effect between two parts, and a
 * process that lost its lease without knowing does nothing twice.
 * @returns whether it failed in a way that deserves another attempt later
 */
export async function runJob(running: Running): Promise<'again' | 'left'> {
  const { around, kind, id, stopping } = running;
  const job = await begun(around, id);
  if (!job) return 'left';
  let from = job.progress;
  try {
    for await (const piece of kind.pieces(around, job)) {
      if (stopping() || !(await oneStep(running, from, piece))) return 'left';
      from = piece.upTo;
    }
    await ended(running, 'DONE', null);
    return 'left';
  } catch (error) {
    return failed(running, error);
  }
}

async function begun({ db, ...around }: Surroundings, id: string): Promise<Job | undefined> {
  return db.transact(async (tx) => {
    const job = await tx.lock(Job, id);
    if (job.state !== 'QUEUED' && job.state !== 'RUNNING') return undefined;
    const startedAt = job.startedAt ?? nowIn(around);
    await tx.updateWhere(Job, { state: 'RUNNING', startedAt }, { eq: { id } });
    return Object.assign(job, { state: 'RUNNING', startedAt });
  });
}

function locked(db: Database, id: string): Promise<Job> {
  return db.transact((tx) => tx.lock(Job, id));
}

/** @returns false when somebody stopped the job, or another process went on with it */
function oneStep({ around, kind, id }: Running, from: number, piece: Piece<unknown>): Promise<boolean> {
  return around.db.together(async (db) => {
    const job = await locked(db, id);
    if (job.state !== 'RUNNING' || job.progress !== from) return false;
    await kind.work({ ...around, db }, job, piece.item);
    const { upTo, total } = piece;
    await db.transact((tx) => tx.updateWhere(Job, { progress: upTo, total, attempts: 0 }, { eq: { id } }));
    return true;
  });
}

async function ended({ around, kind, id }: Running, how: 'DONE' | 'FAILED', failure: string | null): Promise<void> {
  await around.db.together(async (db) => {
    const job = await locked(db, id);
    if (job.state !== 'RUNNING') return;
    await kind.ended({ ...around, db }, job, how);
    const end = { state: how, failure, endedAt: nowIn(around) };
    await db.transact((tx) => tx.updateWhere(Job, end, { eq: { id } }));
  });
}

/** A refusal ends the job at once; anything else is tried again, as a connection may have broken. */
async function failed(running: Running, error: unknown): Promise<'again' | 'left'> {
  const { around, id } = running;
  if (error instanceof DomainError) {
    await ended(running, 'FAILED', error.message.slice(0, 500));
    return 'left';
  }
  around.log.error({ err: error, job: id }, 'A job met an unexpected failure');
  const attempts = await around.db.transact(async (tx) => {
    const { attempts: before } = await tx.lock(Job, id);
    await tx.updateWhere(Job, { attempts: before + 1 }, { eq: { id } });
    return before + 1;
  });
  if (attempts < mostAttempts) return 'again';
  await ended(running, 'FAILED', unexpected);
  return 'left';
}
