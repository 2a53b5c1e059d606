import type { RequestContext } from '../../kernel/context.js';
import { Account } from '../accounts/account.entity.js';
import { provePassword } from '../accounts/prove-password.js';
import { change } from '../audit/change.js';
import { RecoveryCode } from './recovery-code.entity.js';
import { noSecondFactor } from './second-factor-columns.js';
import type { DisableTotpInput } from './second-factor.inputs.js';

/**
 * Takes the caller's own second factor away, with its recovery codes.
 * @returns the account's id
 * @throws Unauthenticated, PasswordWrong, TooManySignIns
 */
export async function disableTotp(ctx: RequestContext, input: DisableTotpInput): Promise<string> {
  const { id: accountId } = await provePassword(ctx, input.password);
  return change(ctx, { action: 'disableTotp', subjectType: 'Account' }, async (tx) => {
    const account = await tx.lock(Account, accountId);
    await tx.removeAll(RecoveryCode, { accountId });
    return tx.update(Account, account, noSecondFactor);
  });
}
