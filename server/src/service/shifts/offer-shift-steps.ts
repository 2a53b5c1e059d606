import { reachOf } from '../../access/reach.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { offersOf, type TransitionOffer } from '../../kernel/state-machine.js';
import { shiftStates, type ShiftFacts } from './shift.states.js';

/** The steps that lead on from a shift's state, each with what stands against it for this caller. */
export async function offerShiftSteps(ctx: RequestContext, shift: ShiftFacts): Promise<TransitionOffer[]> {
  return offersOf(shiftStates, shift, await reachOf(ctx), nowIn(ctx));
}
