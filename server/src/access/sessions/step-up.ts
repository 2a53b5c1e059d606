import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { Account } from '../accounts/account.entity.js';
import { provePassword } from '../accounts/prove-password.js';
import { writeAudit } from '../audit/write-audit.js';
import { proveCode } from '../second-factor/prove-code.js';
import { TotpRequired, TotpWrong } from '../second-factor/second-factor.errors.js';
import { Session } from './session.entity.js';
import type { StepUpInput } from './session.inputs.js';

/** How long a second proof holds, milliseconds. */
const steppedUpMs = 10 * 60_000;

/**
 * Proves again who is at the keyboard, and opens exports and unmasking for ten minutes. Who has a second factor proves
 * it by a code; who has none, by the password. Attempts count together with those to sign in.
 * @returns until when the proof holds
 * @throws Unauthenticated, TotpRequired, TotpWrong, PasswordWrong, TooManySignIns
 */
export async function stepUp(ctx: RequestContext, input: StepUpInput): Promise<string> {
  const { accountId, sessionId } = requireCaller(ctx);
  const account = await ctx.db.transact((tx) => tx.get(Account, accountId));
  await prove(ctx, account, input);
  const steppedUpUntil = new Date(ctx.clock.now().getTime() + steppedUpMs).toISOString();
  await ctx.db.transact(async (tx) => {
    await tx.updateWhere(Session, { steppedUpUntil }, { eq: { id: sessionId } });
    await writeAudit(ctx, tx, { action: 'stepUp', subjectType: 'Account', subjectId: accountId, subject: account });
  });
  ctx.callers.forgetAll();
  return steppedUpUntil;
}

async function prove(ctx: RequestContext, account: Account, { code, password }: StepUpInput): Promise<void> {
  if (account.totpSealed === null) {
    if (!password) throw new BadInput({ password: 'Give your password.' });
    await provePassword(ctx, password);
    return;
  }
  if (!code) throw new TotpRequired();
  await ctx.signIns.count(account.username, ctx.address);
  if (await proveCode(ctx, account, code)) return ctx.signIns.forgive(account.username, ctx.address);
  const deed = { action: 'proofFailed', subjectType: 'Account', subjectId: account.id, subject: account };
  await ctx.db.transact((tx) => writeAudit(ctx, tx, deed));
  throw new TotpWrong();
}
