import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { Account } from '../accounts/account.entity.js';
import { change } from '../audit/change.js';
import { drawFor } from '../passwords/shown-once.js';
import { drawRecoveryCodes, replaceRecoveryCodes } from './recovery-codes.js';
import { TotpWrong } from './second-factor.errors.js';
import type { ConfirmTotpInput } from './second-factor.inputs.js';
import { openTotp, sealTotp } from './totp-cell.js';
import { totpStep } from './totp.js';

/**
 * Sets the second factor up by the app's first code. From now on signing in asks for a code.
 * @returns ten recovery codes: the only time that they are shown
 * @throws Unauthenticated, TotpWrong, TooManySignIns
 * @throws BadInput when nothing waits to be confirmed
 */
export async function confirmTotp(ctx: RequestContext, input: ConfirmTotpInput): Promise<readonly string[]> {
  const { accountId, username } = requireCaller(ctx);
  await ctx.signIns.count(username, ctx.address);
  const codes = drawRecoveryCodes(drawFor(ctx));
  await change(ctx, { action: 'confirmTotp', subjectType: 'Account' }, async (tx) => {
    const account = await tx.lock(Account, accountId);
    const secret = openTotp(ctx, account, 'totpPendingSealed');
    if (secret === '') throw new BadInput({ code: 'Set up your authenticator app first.' });
    const totpLastStep = totpStep({ secret, lastStep: null }, input.code, ctx.clock.now());
    if (totpLastStep === undefined) throw new TotpWrong();
    await replaceRecoveryCodes(ctx, tx, { accountId, codes });
    const totpSealed = sealTotp(ctx, accountId, { property: 'totpSealed', secret });
    return tx.update(Account, account, { totpSealed, totpLastStep, totpPendingSealed: null });
  });
  await ctx.signIns.forgive(username, ctx.address);
  return codes;
}
