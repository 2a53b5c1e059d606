import type { Transaction } from '../database/transaction.js';
import { newId } from '../kernel/ids.js';
import { Job } from './job.entity.js';

/** What a job is to do, and for whom. */
type NewJob = Pick<Job, 'districtId' | 'kind' | 'subjectId' | 'createdById' | 'createdAt'> & {
  readonly total?: number | null;
};

/** Puts a job into the queue, in the transaction of whatever asks for it. @returns the job */
export function enqueueJob(tx: Transaction, job: NewJob): Promise<Job> {
  return tx.insert(Job, { ...job, id: newId(), progress: 0, attempts: 0, state: 'QUEUED', version: 1 });
}
