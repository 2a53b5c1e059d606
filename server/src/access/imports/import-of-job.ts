import type { Job } from '../../jobs/job.entity.js';
import type { Surroundings } from '../../kernel/context.js';
import { DataImport } from './data-import.entity.js';

/** The import that a job works on, as it stands in the job's transaction. */
export function importOf(around: Surroundings, job: Job): Promise<DataImport> {
  return around.db.transact((tx) => tx.get(DataImport, job.subjectId));
}
