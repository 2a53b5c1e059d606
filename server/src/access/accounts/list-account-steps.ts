import { nowIn, type RequestContext } from '../../kernel/context.js';
import { offersOf, type TransitionOffer } from '../../kernel/state-machine.js';
import { reachOf } from '../reach.js';
import { mayAdminister, type AccountPlace } from './account.policy.js';
import { accountStates, type AccountRow } from './account.states.js';

/** What the caller can do with an account's state, and what stands against it. */
export async function listAccountSteps(ctx: RequestContext, account: AccountRow): Promise<TransitionOffer[]> {
  return offersOf(accountStates, account, await reachOf(ctx), nowIn(ctx));
}

/** Whether the caller may change the account at all. */
export async function isAdministrable(ctx: RequestContext, account: AccountPlace): Promise<boolean> {
  return !mayAdminister(await reachOf(ctx), account);
}
