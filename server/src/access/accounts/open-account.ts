import { change } from '../audit/change.js';
import { hashPassword } from '../passwords/password-hash.js';
import type { Role, ScopeKind } from '../../kernel/caller.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import { initialsOf } from '../../kernel/pinyin.js';
import { Account } from './account.entity.js';
import { usernameOf } from './username.js';

/** A new account, its scope and password already settled by who asks for it. */
export interface NewAccount {
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly password: string;
  readonly districtId: string;
  readonly areaId: string;
  readonly scopeKind: ScopeKind;
  readonly scopeId: string;
}

/**
 * Writes a new account with its password's hash, for those who set up an installation; colleagues are given theirs by
 * openColleagueAccount.
 * @throws BadInput when the user name is taken
 */
export async function openAccount(ctx: RequestContext, account: NewAccount): Promise<string> {
  const { password, ...facts } = account;
  const passwordHash = await hashPassword(password);
  return change(ctx, { action: 'openAccount', subjectType: 'Account' }, (tx) =>
    tx.insert(Account, {
      ...facts,
      id: newId(),
      username: usernameOf(account.username),
      nameInitials: initialsOf(account.displayName, 'person'),
      state: 'ACTIVE',
      passwordHash,
      mustChangePassword: false,
      sessionEpoch: 0,
      createdAt: nowIn(ctx),
      version: 1,
    }),
  );
}
