import { reachOf } from '../../access/reach.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { offersOf, type TransitionOffer } from '../../kernel/state-machine.js';
import { organisationStates, type OrganisationInState } from './organisation.states.js';

/** The steps that lead on from an organisation's state, each with what stands against it for this caller. */
export async function offerOrganisationSteps(
  ctx: RequestContext,
  organisation: OrganisationInState,
): Promise<TransitionOffer[]> {
  return offersOf(organisationStates, organisation, await reachOf(ctx), nowIn(ctx));
}
