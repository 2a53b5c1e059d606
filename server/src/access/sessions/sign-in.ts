import { writeAudit } from '../audit/write-audit.js';
import { Account } from '../accounts/account.entity.js';
import { verifyPassword } from '../passwords/password-hash.js';
import { type RequestContext } from '../../kernel/context.js';
import type { SignInInput } from './session.inputs.js';
import { SignInFailed } from './session.errors.js';
import { startSession } from './start-session.js';

/**
 * Opens a session for who knows the password. Every attempt is counted before the password is looked at, and an unknown
 * account costs the same time and gets the same words as a wrong password.
 * @returns the account's id; the session's token goes out in the cookie
 * @throws SignInFailed, TooManySignIns
 */
export async function signIn(ctx: RequestContext, input: SignInInput): Promise<string> {
  const username = input.username.trim().toLowerCase();
  await ctx.signIns.count(username, ctx.address);
  const account = await ctx.db.transact((tx) => tx.find(Account, { username }));
  const right = await verifyPassword(account?.passwordHash, input.password);
  if (!account || !right || account.state !== 'ACTIVE') {
    await refuse(ctx, username, account);
    throw new SignInFailed();
  }
  await ctx.signIns.forgive(username, ctx.address);
  const token = await ctx.db.transact(async (tx) => {
    const opened = await startSession(ctx, tx, account.id);
    tx.changes.length = 0;
    const deed = { action: 'signIn', subjectType: 'Account', subjectId: account.id };
    await writeAudit(ctx, tx, { ...deed, actorName: account.displayName, districtId: account.districtId });
    return opened;
  });
  ctx.session?.set(token);
  return account.id;
}

async function refuse(ctx: RequestContext, username: string, account: Account | undefined): Promise<void> {
  await ctx.db.transact((tx) =>
    writeAudit(ctx, tx, {
      action: 'signInFailed',
      subjectType: 'Account',
      subjectId: account?.id ?? '',
      actorName: username.slice(0, 60),
      districtId: account?.districtId ?? '',
    }),
  );
}
