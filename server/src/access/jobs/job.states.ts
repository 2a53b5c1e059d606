import type { Job, JobState } from '../../jobs/job.entity.js';
import type { Caller } from '../../kernel/caller.js';
import { Forbidden } from '../../kernel/errors.js';
import { declareStates } from '../../kernel/state-machine.js';

/** What the steps look at. */
export type JobRow = Pick<Job, 'state' | 'createdById'>;

export type JobStep = 'pause' | 'resume' | 'cancel';

/** Who asked for a job stops it and lets it go on; the district's administrator any job. */
function maySteer(caller: Caller, job: JobRow): Forbidden | undefined {
  const own = caller.accountId === job.createdById && caller.role !== 'AUDITOR';
  return own || caller.role === 'DISTRICT_ADMIN' ? undefined : new Forbidden();
}

/** Where people can lead a job; it begins, ends and fails by itself. */
export const jobStates = declareStates<JobState, JobStep, JobRow, Caller>({
  subject: 'Job',
  states: ['QUEUED', 'RUNNING', 'PAUSED', 'CANCELLED', 'DONE', 'FAILED'],
  initial: 'QUEUED',
  byItself: [
    { from: ['QUEUED'], to: 'RUNNING', description: 'A server takes it up. (开始)' },
    { from: ['RUNNING'], to: 'DONE', description: 'Its last part is done. (完成)' },
    { from: ['RUNNING'], to: 'FAILED', description: 'A part failed; what was done before stays. (失败)' },
  ],
  transitions: {
    pause: {
      from: ['QUEUED', 'RUNNING'],
      to: 'PAUSED',
      description: 'The job stops behind the part in hand; what is done stays. (暂停)',
      reason: 'none',
      may: maySteer,
    },
    resume: {
      from: ['PAUSED', 'FAILED'],
      to: 'QUEUED',
      description: 'The job goes on where it stopped. (继续)',
      reason: 'none',
      may: maySteer,
    },
    cancel: {
      from: ['QUEUED', 'RUNNING', 'PAUSED'],
      to: 'CANCELLED',
      description: 'The job ends here for good; what is done stays. (取消)',
      reason: 'none',
      may: maySteer,
    },
  },
});
