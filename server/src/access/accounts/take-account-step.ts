import type { StepInput } from '../../kernel/lists.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { stateAfter } from '../../kernel/state-machine.js';
import { change } from '../audit/change.js';
import { reachOf } from '../reach.js';
import { Account } from './account.entity.js';
import { accountStates, type AccountStep } from './account.states.js';
import { lockAccount } from './lock-account.js';

/**
 * Suspends or restores an account. Suspending ends every session at once.
 * @throws NotFound, StaleVersion, TransitionNotAllowed, ReasonRequired
 * @throws Forbidden to who may not administer the account
 * @throws OwnAccount, LastAdministrator
 */
export async function takeAccountStep(ctx: RequestContext, step: AccountStep, input: StepInput): Promise<string> {
  const who = await reachOf(ctx);
  const reason = input.reason?.trim() || null;
  const id = await change(ctx, { action: `${step}Account`, subjectType: 'Account', reason }, async (tx) => {
    const { account, assertAdministrated } = await lockAccount(tx, who, input);
    const state = stateAfter(accountStates, step, account, { who, now: nowIn(ctx), reason });
    assertAdministrated({ role: account.role, state });
    const sessionEpoch = state === 'SUSPENDED' ? account.sessionEpoch + 1 : account.sessionEpoch;
    return tx.update(Account, account, { state, sessionEpoch });
  });
  ctx.callers.forgetAll();
  return id;
}
