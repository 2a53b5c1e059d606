import { reachOf } from '../../access/reach.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { offersOf, type TransitionOffer } from '../../kernel/state-machine.js';
import { teamStates, type TeamRow } from './team.states.js';

/** The steps that lead on from a team's state, each with what stands against it for this caller. */
export async function listTeamSteps(ctx: RequestContext, team: TeamRow): Promise<TransitionOffer[]> {
  return offersOf(teamStates, team, await reachOf(ctx), nowIn(ctx));
}
