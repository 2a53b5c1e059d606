import type { RequestContext } from '../../kernel/context.js';
import { change } from '../audit/change.js';
import { hashPassword } from '../passwords/password-hash.js';
import { drawFor } from '../passwords/shown-once.js';
import { reachOf } from '../reach.js';
import { Account } from './account.entity.js';
import { OwnAccount } from './account.errors.js';
import type { ResetPasswordInput } from './account.inputs.js';
import { lockAccount } from './lock-account.js';
import type { WithPassword } from './open-colleague-account.js';

/**
 * Replaces a forgotten password by one that is shown once and must be changed at the next sign-in. Every session ends.
 * @throws NotFound, StaleVersion
 * @throws Forbidden to who may not administer the account
 * @throws OwnAccount for the own one, whose password is changed by who knows it
 */
export async function resetPassword(ctx: RequestContext, input: ResetPasswordInput): Promise<WithPassword> {
  const reach = await reachOf(ctx);
  const password = drawFor(ctx).text('password', 4, 4);
  const passwordHash = await hashPassword(password);
  const reason = input.reason?.trim() || null;
  const id = await change(ctx, { action: 'resetPassword', subjectType: 'Account', reason }, async (tx) => {
    const { account } = await lockAccount(tx, reach, input);
    if (account.id === reach.caller.accountId) throw new OwnAccount();
    const sessionEpoch = account.sessionEpoch + 1;
    return tx.update(Account, account, { passwordHash, mustChangePassword: true, sessionEpoch });
  });
  ctx.callers.forgetAll();
  return { id, password };
}
