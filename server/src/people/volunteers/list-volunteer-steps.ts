import { nowIn, requireCaller, type RequestContext } from '../../kernel/context.js';
import { offersOf, type TransitionOffer } from '../../kernel/state-machine.js';
import { volunteerStates, type VolunteerStanding } from './volunteer.states.js';

/** The steps that lead on from a volunteer's state, each with what stands against it for this caller. */
export function listVolunteerSteps(ctx: RequestContext, row: VolunteerStanding): TransitionOffer[] {
  return offersOf(volunteerStates, row, requireCaller(ctx), nowIn(ctx));
}
