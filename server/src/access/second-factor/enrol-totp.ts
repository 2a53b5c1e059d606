import type { RequestContext } from '../../kernel/context.js';
import { DomainError } from '../../kernel/errors.js';
import { Account } from '../accounts/account.entity.js';
import { provePassword } from '../accounts/prove-password.js';
import { change } from '../audit/change.js';
import type { EnrolTotpInput } from './second-factor.inputs.js';
import { openTotp, sealTotp } from './totp-cell.js';
import { enrolmentOf, enrolTotp as drawTotp, type Enrolment } from './totp.js';

/**
 * Draws a secret for the caller's authenticator app. It counts only once its first code has been confirmed; until then
 * an earlier one stays good.
 * @throws Unauthenticated, PasswordWrong, TooManySignIns
 */
export async function enrolTotp(ctx: RequestContext, input: EnrolTotpInput): Promise<Enrolment> {
  const { id, username } = await provePassword(ctx, input.password);
  const { secret } = drawTotp(username);
  const totpPendingSealed = sealTotp(ctx, id, { property: 'totpPendingSealed', secret });
  await change(ctx, { action: 'enrolTotp', subjectType: 'Account' }, async (tx) => {
    return tx.update(Account, await tx.lock(Account, id), { totpPendingSealed });
  });
  // Read back, so that a request repeated under its Idempotency-Key gets the secret that was stored the first time.
  const stored = openTotp(ctx, await ctx.db.transact((tx) => tx.get(Account, id)), 'totpPendingSealed');
  if (stored === '') throw new DomainError('CONFLICT', 'This enrolment has been confirmed already.');
  return enrolmentOf(username, stored);
}
