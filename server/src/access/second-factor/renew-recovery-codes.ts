import type { RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { Account } from '../accounts/account.entity.js';
import { provePassword } from '../accounts/prove-password.js';
import { change } from '../audit/change.js';
import { drawFor } from '../passwords/shown-once.js';
import { drawRecoveryCodes, replaceRecoveryCodes } from './recovery-codes.js';
import type { RenewRecoveryCodesInput } from './second-factor.inputs.js';

/**
 * Ten fresh recovery codes in the place of all earlier ones.
 * @returns the codes: the only time that they are shown
 * @throws Unauthenticated, PasswordWrong, TooManySignIns
 * @throws BadInput when no second factor is set up
 */
export async function renewRecoveryCodes(
  ctx: RequestContext,
  input: RenewRecoveryCodesInput,
): Promise<readonly string[]> {
  const { id: accountId } = await provePassword(ctx, input.password);
  const codes = drawRecoveryCodes(drawFor(ctx));
  await change(ctx, { action: 'renewRecoveryCodes', subjectType: 'Account' }, async (tx) => {
    const account = await tx.lock(Account, accountId);
    if (account.totpSealed === null) throw new BadInput({ password: 'Set up a second factor first.' });
    await replaceRecoveryCodes(ctx, tx, { accountId, codes });
    return account;
  });
  return codes;
}
