import { reachOf } from '../../access/reach.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { offersOf, type TransitionOffer } from '../../kernel/state-machine.js';
import { adjustmentStates, type AdjustmentFacts } from './record-adjustment.states.js';

/** The steps that lead on from an adjustment's state, each with what stands against it for this caller. */
export async function offerAdjustmentSteps(ctx: RequestContext, facts: AdjustmentFacts): Promise<TransitionOffer[]> {
  return offersOf(adjustmentStates, facts, await reachOf(ctx), nowIn(ctx));
}
