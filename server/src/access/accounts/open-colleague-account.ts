import { nowIn, requireCaller, type RequestContext } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import { initialsOf } from '../../kernel/pinyin.js';
import { change } from '../audit/change.js';
import { hashPassword } from '../passwords/password-hash.js';
import { drawFor } from '../passwords/shown-once.js';
import { reachOf } from '../reach.js';
import { requireRole } from '../scope.js';
import { Account } from './account.entity.js';
import type { OpenAccountInput } from './account.inputs.js';
import { findAccountScope } from './find-account-scope.js';
import { usernameOf } from './username.js';

/** An account and the password that its person begins with. */
export interface WithPassword {
  readonly id: string;
  readonly password: string;
}

/**
 * Opens an account for a colleague, with a first password that is shown once and must be changed at the first sign-in.
 * The district opens any; a street those below its own role, within its area.
 * @throws Forbidden to other roles, and for a role that the caller cannot give out
 * @throws BadInput when the user name is taken or the scope is out of reach
 */
export async function openColleagueAccount(ctx: RequestContext, input: OpenAccountInput): Promise<WithPassword> {
  const { districtId } = requireCaller(ctx);
  const reach = await reachOf(ctx);
  requireRole(reach.caller, 'DISTRICT_ADMIN', 'STREET_ADMIN');
  const password = drawFor(ctx).text('password', 4, 4);
  const passwordHash = await hashPassword(password);
  const displayName = input.displayName.trim();
  const id = await change(ctx, { action: 'openAccount', subjectType: 'Account' }, async (tx) => {
    const scope = await findAccountScope(tx, reach, input);
    return tx.insert(Account, {
      ...scope,
      id: newId(),
      districtId,
      username: usernameOf(input.username),
      displayName,
      nameInitials: initialsOf(displayName, 'person'),
      role: input.role,
      state: 'ACTIVE',
      passwordHash,
      mustChangePassword: true,
      sessionEpoch: 0,
      createdAt: nowIn(ctx),
      version: 1,
    });
  });
  return { id, password };
}
