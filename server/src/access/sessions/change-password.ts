import type { RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { Account } from '../accounts/account.entity.js';
import { provePassword } from '../accounts/prove-password.js';
import { change } from '../audit/change.js';
import { hashPassword } from '../passwords/password-hash.js';
import { assertPasswordStrong } from '../passwords/password-rules.js';
import type { ChangePasswordInput } from './session.inputs.js';
import { startSession } from './start-session.js';

/**
 * Replaces the caller's own password. Every session of the account ends, the caller's too, which goes on in a fresh one
 * with a cookie of its own: whoever had copied the old one is out.
 * @returns the account's id
 * @throws Unauthenticated, PasswordWrong, TooManySignIns, PasswordTooWeak
 * @throws BadInput when the new password is the old one
 */
export async function changePassword(ctx: RequestContext, input: ChangePasswordInput): Promise<string> {
  const { id, username } = await provePassword(ctx, input.currentPassword, 'currentPassword');
  assertPasswordStrong(input.newPassword, username, 'newPassword');
  if (input.newPassword === input.currentPassword) {
    throw new BadInput({ newPassword: 'Choose another password than the present one.' });
  }
  const passwordHash = await hashPassword(input.newPassword);
  let token: string | undefined;
  await change(ctx, { action: 'changePassword', subjectType: 'Account' }, async (tx) => {
    const account = await tx.lock(Account, id);
    const sessionEpoch = account.sessionEpoch + 1;
    const changed = await tx.update(Account, account, { passwordHash, sessionEpoch, mustChangePassword: false });
    token = await startSession(ctx, tx, changed);
    return changed;
  });
  ctx.callers.forgetAll();
  if (token !== undefined) ctx.session?.set(token);
  return id;
}
