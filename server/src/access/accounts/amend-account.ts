import type { RequestContext } from '../../kernel/context.js';
import { initialsOf } from '../../kernel/pinyin.js';
import { change } from '../audit/change.js';
import { reachOf } from '../reach.js';
import { OwnAccount } from './account.errors.js';
import { Account } from './account.entity.js';
import type { AmendAccountInput } from './account.inputs.js';
import { findAccountScope } from './find-account-scope.js';
import { lockAccount } from './lock-account.js';

/**
 * Changes an account's name, role or scope. Nobody changes the own role or scope, and the district keeps an administrator.
 * @throws NotFound, StaleVersion, OwnAccount, LastAdministrator
 * @throws Forbidden to who may not administer the account, or not give out the new role
 * @throws BadInput when the scope is out of reach or does not fit the role
 */
export async function amendAccount(ctx: RequestContext, input: AmendAccountInput): Promise<string> {
  const reach = await reachOf(ctx);
  const displayName = input.displayName.trim();
  const id = await change(ctx, { action: 'amendAccount', subjectType: 'Account' }, async (tx) => {
    const { account, assertAdministrated } = await lockAccount(tx, reach, input);
    const named = { displayName, nameInitials: initialsOf(displayName, 'person') };
    if (input.role === account.role && input.scopeId === account.scopeId) return tx.update(Account, account, named);
    if (account.id === reach.caller.accountId) throw new OwnAccount();
    assertAdministrated({ role: input.role, state: account.state });
    const scope = await findAccountScope(tx, reach, input);
    return tx.update(Account, account, { ...named, ...scope, role: input.role });
  });
  ctx.callers.forgetAll();
  return id;
}
