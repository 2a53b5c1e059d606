import { nowIn, requireCaller, type RequestContext } from '../../kernel/context.js';
import { offersOf, type TransitionOffer } from '../../kernel/state-machine.js';
import { jobStates, type JobRow } from './job.states.js';

/** The steps that lead on from a job's state, each with what stands against it for this caller. */
export function listJobSteps(ctx: RequestContext, job: JobRow): TransitionOffer[] {
  return offersOf(jobStates, job, requireCaller(ctx), nowIn(ctx));
}
