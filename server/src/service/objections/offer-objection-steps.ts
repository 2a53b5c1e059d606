import { reachOf } from '../../access/reach.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { offersOf, type TransitionOffer } from '../../kernel/state-machine.js';
import { objectionStates, type ObjectionFacts } from './objection.states.js';

/** The steps that lead on from an objection's state, each with what stands against it for this caller. */
export async function offerObjectionSteps(ctx: RequestContext, facts: ObjectionFacts): Promise<TransitionOffer[]> {
  return offersOf(objectionStates, facts, await reachOf(ctx), nowIn(ctx));
}
