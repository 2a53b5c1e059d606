import type { RequestContext } from '../../kernel/context.js';
import { ReasonRequired } from '../../kernel/state-machine.js';
import { Account } from '../accounts/account.entity.js';
import { OwnAccount } from '../accounts/account.errors.js';
import { lockAccount } from '../accounts/lock-account.js';
import { change } from '../audit/change.js';
import { reachOf } from '../reach.js';
import { RecoveryCode } from './recovery-code.entity.js';
import { noSecondFactor } from './second-factor-columns.js';
import type { RemoveSecondFactorInput } from './second-factor.inputs.js';

/**
 * Takes the second factor of somebody who has lost both phone and recovery codes away, and ends every session. The
 * password stays; whoever knows it can sign in with it alone, hence the reason.
 * @throws NotFound, StaleVersion, ReasonRequired
 * @throws Forbidden to who may not administer the account
 * @throws OwnAccount for the own one, whose second factor goes by disableTotp
 */
export async function removeSecondFactor(ctx: RequestContext, input: RemoveSecondFactorInput): Promise<string> {
  const reach = await reachOf(ctx);
  const reason = input.reason.trim();
  if (!reason) throw new ReasonRequired();
  const id = await change(ctx, { action: 'removeSecondFactor', subjectType: 'Account', reason }, async (tx) => {
    const { account } = await lockAccount(tx, reach, input);
    if (account.id === reach.caller.accountId) throw new OwnAccount();
    await tx.removeAll(RecoveryCode, { accountId: account.id });
    return tx.update(Account, account, { ...noSecondFactor, sessionEpoch: account.sessionEpoch + 1 });
  });
  ctx.callers.forgetAll();
  return id;
}
