import type { Database } from '../../database/database.js';
import { jobKind } from '../../jobs/job-kind.js';
import { Job } from '../../jobs/job.entity.js';
import { nowIn, requireCaller, type RequestContext } from '../../kernel/context.js';
import { stateAfter } from '../../kernel/state-machine.js';
import { change } from '../audit/change.js';
import type { JobStepInput } from './job.inputs.js';
import { jobsOf } from './job.reading.js';
import { jobStates, type JobStep } from './job.states.js';

/**
 * Pauses, resumes or cancels a job. The runner sees it before its next part; the part in hand ends first. Cancelling also
 * ends the record that the job works on, in the same transaction.
 * @throws NotFound, StaleVersion
 * @throws Forbidden to auditors
 * @throws TransitionNotAllowed
 */
export function takeJobStep(ctx: RequestContext, step: JobStep, input: JobStepInput): Promise<string> {
  requireCaller(ctx);
  return ctx.db.together(async (db) => {
    const id = await stepped({ ...ctx, db }, step, input);
    if (step === 'cancel') await endSubject(ctx, db, id);
    return id;
  });
}

function stepped(ctx: RequestContext, step: JobStep, input: JobStepInput): Promise<string> {
  const who = requireCaller(ctx);
  return change(ctx, { action: `${step}Job`, subjectType: 'Job' }, async (tx) => {
    const job = await tx.lockVersion(Job, input, jobsOf(who));
    const state = stateAfter(jobStates, step, job, { who, now: nowIn(ctx), reason: null });
    const fresh = step === 'resume' ? { attempts: 0, failure: null, endedAt: null } : {};
    return tx.update(Job, job, { state, ...fresh, ...(step === 'cancel' ? { endedAt: nowIn(ctx) } : {}) });
  });
}

async function endSubject(ctx: RequestContext, db: Database, id: string): Promise<void> {
  const job = await db.transact((tx) => tx.get(Job, id));
  await jobKind(job.kind)?.ended({ ...ctx, db }, job, 'CANCELLED');
}
