import { reachOf } from '../../access/reach.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { offersOf, type TransitionOffer } from '../../kernel/state-machine.js';
import { signUpStates, type SignUpFacts } from './sign-up.states.js';

/** Steps that are taken elsewhere: at the check-in and by the records. */
const elsewhere: readonly string[] = ['checkIn', 'checkOut', 'serve', 'offer', 'lapse', 'cancel', 'waitInvitation'];

/** The steps that lead on from a sign-up's state, each with what stands against it for this caller. */
export async function offerSignUpSteps(ctx: RequestContext, signUp: SignUpFacts): Promise<TransitionOffer[]> {
  const offers = offersOf(signUpStates, signUp, { reach: await reachOf(ctx) }, nowIn(ctx));
  return offers.filter(({ name }) => !elsewhere.includes(name));
}
