import { nowIn, requireCaller, type RequestContext } from '../../kernel/context.js';
import { offersOf, type TransitionOffer } from '../../kernel/state-machine.js';
import type { Beneficiary } from './beneficiary.entity.js';
import { beneficiaryStates } from './beneficiary.states.js';

/** The steps that lead on from a beneficiary's state, each with what stands against it for this caller. */
export function listBeneficiarySteps(ctx: RequestContext, row: Pick<Beneficiary, 'state'>): TransitionOffer[] {
  return offersOf(beneficiaryStates, row, requireCaller(ctx), nowIn(ctx));
}
