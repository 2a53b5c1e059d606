import type { Condition } from '../../database/condition.js';
import type { Transaction } from '../../database/transaction.js';
import type { RequestContext } from '../../kernel/context.js';
import { Account } from '../accounts/account.entity.js';
import { useRecoveryCode } from './recovery-codes.js';
import { openTotp } from './totp-cell.js';
import { totpStep } from './totp.js';

/**
 * Whether a code proves its account: the authenticator app's present code, or a recovery code. Either is used up by it,
 * also when two requests bring the same one at once.
 */
export function proveCode(ctx: RequestContext, account: Account, code: string): Promise<boolean> {
  return ctx.db.transact(async (tx) => {
    const fromApp = await useTotp(ctx, tx, { account, code });
    return fromApp || useRecoveryCode(ctx, tx, { accountId: account.id, code });
  });
}

async function useTotp(
  ctx: RequestContext,
  tx: Transaction,
  { account, code }: { readonly account: Account; readonly code: string },
): Promise<boolean> {
  if (account.totpSealed === null) return false;
  const { id, totpLastStep } = account;
  const secret = openTotp(ctx, account, 'totpSealed');
  const step = totpStep({ secret, lastStep: totpLastStep }, code, ctx.clock.now());
  if (step === undefined) return false;
  const unused: Condition = { any: [{ isNull: ['totpLastStep', true] }, { compare: ['totpLastStep', '<', step] }] };
  return (await tx.updateWhere(Account, { totpLastStep: step }, { all: [{ eq: { id } }, unused] })) === 1;
}
