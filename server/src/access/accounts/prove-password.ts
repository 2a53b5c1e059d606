import { requireSession, type RequestContext } from '../../kernel/context.js';
import { writeAudit } from '../audit/write-audit.js';
import { verifyPassword } from '../passwords/password-hash.js';
import { Account } from './account.entity.js';
import { PasswordWrong } from './account.errors.js';

/**
 * Makes sure that the caller knows its own password. Attempts count together with those to sign in.
 * @param field the input field that a refusal is shown at
 * @returns the caller's account
 * @throws Unauthenticated, PasswordWrong, TooManySignIns
 */
export async function provePassword(ctx: RequestContext, password: string, field = 'password'): Promise<Account> {
  const { accountId, username } = requireSession(ctx);
  await ctx.signIns.count(username, ctx.address);
  const account = await ctx.db.transact((tx) => tx.get(Account, accountId));
  if (await verifyPassword(account.passwordHash, password)) {
    await ctx.signIns.forgive(username, ctx.address);
    return account;
  }
  const deed = { action: 'proofFailed', subjectType: 'Account', subjectId: accountId, subject: account };
  await ctx.db.transact((tx) => writeAudit(ctx, tx, deed));
  throw new PasswordWrong(field);
}
