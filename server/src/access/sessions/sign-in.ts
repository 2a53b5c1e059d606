import { Account } from '../accounts/account.entity.js';
import { usernameOf } from '../accounts/username.js';
import { writeAudit } from '../audit/write-audit.js';
import { hashPassword, needsRehash, verifyPassword } from '../passwords/password-hash.js';
import { proveCode } from '../second-factor/prove-code.js';
import { TotpRequired, TotpWrong } from '../second-factor/second-factor.errors.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import type { SignInInput } from './session.inputs.js';
import { SignInFailed } from './session.errors.js';
import { startSession } from './start-session.js';

/**
 * Opens a session for who knows the password, and the code where a second factor is set up. Every attempt is counted
 * before the password is looked at, and an unknown account costs the same time and gets the same words as a wrong password.
 * @returns the account's id; the session's token goes out in the cookie
 * @throws SignInFailed, TooManySignIns
 * @throws TotpRequired when the password is right and a code is wanted too; TotpWrong when the code is not right
 */
export async function signIn(ctx: RequestContext, input: SignInInput): Promise<string> {
  const username = usernameOf(input.username);
  await ctx.signIns.count(username, ctx.address);
  const { account, onlyDistrict } = await accountNamed(ctx, username);
  const right = await verifyPassword(account?.passwordHash, input.password);
  if (!account || !right || account.state !== 'ACTIVE') {
    await noteFailure(ctx, account ?? { username, districtId: onlyDistrict });
    throw new SignInFailed();
  }
  if (account.totpSealed !== null) await proveSecondFactor(ctx, account, input.code);
  await ctx.signIns.forgive(username, ctx.address);
  ctx.session?.set(await open(ctx, account, input.password));
  return account.id;
}

const districts = 'SELECT MIN(district_id), MAX(district_id) FROM account';

interface Named {
  readonly account: Account | undefined;
  /** Where attempts on unknown accounts are told of: the installation's only district; empty where it has several. */
  readonly onlyDistrict: string;
}

/** Some databases take é for e; a name that is not the very same is unknown, or else each spelling got attempts of its own. */
function accountNamed(ctx: RequestContext, username: string): Promise<Named> {
  return ctx.db.transact(async (tx) => {
    const account = await tx.find(Account, { username });
    const [least, greatest] = (await tx.sql.rows(districts))[0] ?? [];
    const onlyDistrict = typeof least === 'string' && least === greatest ? least : '';
    return { account: account?.username === username ? account : undefined, onlyDistrict };
  });
}

async function proveSecondFactor(
  ctx: RequestContext,
  account: Account,
  code: string | null | undefined,
): Promise<void> {
  if (!code) {
    await ctx.signIns.forgive(account.username, ctx.address);
    throw new TotpRequired();
  }
  if (await proveCode(ctx, account, code)) return;
  await noteFailure(ctx, account);
  throw new TotpWrong();
}

async function open(ctx: RequestContext, account: Account, password: string): Promise<string> {
  const { id, displayName, districtId } = account;
  const values: Partial<Account> = { lastSignInAt: nowIn(ctx) };
  if (needsRehash(account.passwordHash)) values.passwordHash = await hashPassword(password);
  return ctx.db.transact(async (tx) => {
    const token = await startSession(ctx, tx, account);
    await tx.updateWhere(Account, values, { eq: { id } });
    const deed = { action: 'signIn', subjectType: 'Account', subjectId: id, subject: account };
    await writeAudit(ctx, tx, { ...deed, accountId: id, actorName: displayName, districtId });
    return token;
  });
}

/** What an unknown account was called is not kept whole: people type passwords into the wrong field. */
async function noteFailure(ctx: RequestContext, tried: Account | UnknownAccount): Promise<void> {
  const { districtId, username } = tried;
  const actorName = 'id' in tried ? tried.displayName : `${[...username].slice(0, 2).join('')}…`;
  const subject = 'id' in tried ? { subjectId: tried.id, subject: tried } : { subjectId: '', subject: {} };
  const deed = { action: 'signInFailed', subjectType: 'Account', actorName, districtId, ...subject };
  await ctx.db.transact((tx) => writeAudit(ctx, tx, deed));
}

type UnknownAccount = Pick<Account, 'username' | 'districtId'>;
