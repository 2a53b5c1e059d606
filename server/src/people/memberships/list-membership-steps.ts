import { reachOf } from '../../access/reach.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { offersOf, type TransitionOffer } from '../../kernel/state-machine.js';
import { membershipStates, type MembershipRow } from './membership.states.js';

/** The steps that lead on from a membership's state, each with what stands against it for this caller. */
export async function listMembershipSteps(ctx: RequestContext, row: MembershipRow): Promise<TransitionOffer[]> {
  return offersOf(membershipStates, row, await reachOf(ctx), nowIn(ctx));
}
