import { Account } from '../../access/accounts/account.entity.js';
import { OwnAccount } from '../../access/accounts/account.errors.js';
import { lockAccount } from '../../access/accounts/lock-account.js';
import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import type { Transaction } from '../../database/transaction.js';
import type { RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { VolunteerNumber } from '../volunteers/volunteer-number.entity.js';
import type { LinkAccountInput } from './account-holder.inputs.js';

/**
 * Says which volunteer the holder of an account is, or that the person is none: from then on the account cannot confirm
 * that volunteer's hours. Nobody says it of the own account.
 * @throws NotFound, StaleVersion, OwnAccount
 * @throws Forbidden to who may not administer the account
 * @throws BadInput when no volunteer of the district has the number
 */
export async function linkAccount(ctx: RequestContext, input: LinkAccountInput): Promise<string> {
  const reach = await reachOf(ctx);
  const number = input.volunteerNumber?.trim();
  const id = await change(ctx, { action: 'linkAccount', subjectType: 'Account' }, async (tx) => {
    const { account } = await lockAccount(tx, reach, input);
    if (account.id === reach.caller.accountId) throw new OwnAccount();
    const volunteerId = number ? await holderOf(tx, { number, districtId: account.districtId }) : null;
    return tx.update(Account, account, { volunteerId });
  });
  ctx.callers.forgetAll();
  return id;
}

async function holderOf(tx: Transaction, known: { readonly number: string; readonly districtId: string }) {
  const found = await tx.find(VolunteerNumber, known);
  if (!found) throw new BadInput({ volunteerNumber: 'The district has no volunteer of this number.' });
  return found.volunteerId;
}
