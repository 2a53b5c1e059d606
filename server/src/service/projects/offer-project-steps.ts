import { reachOf } from '../../access/reach.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { offersOf, type TransitionOffer } from '../../kernel/state-machine.js';
import { projectStates, type ProjectFacts } from './project.states.js';

/** The steps that lead on from a project's state, each with what stands against it for this caller. */
export async function offerProjectSteps(ctx: RequestContext, project: ProjectFacts): Promise<TransitionOffer[]> {
  return offersOf(projectStates, project, await reachOf(ctx), nowIn(ctx));
}
