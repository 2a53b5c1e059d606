import { openAccount, type NewAccount } from '../access/accounts/open-account.js';
import type { Database } from '../database/database.js';
import { newId } from '../kernel/ids.js';
import { aCaller, contextFor } from './contexts.js';

/** The password of every account that {@link anAccount} opens. */
export const testPassword = 'three-walnut-bridges';

/** Opens an account, by default of a district administrator. @returns its id */
export function anAccount(db: Database, facts: Partial<NewAccount> & { readonly districtId: string }): Promise<string> {
  return openAccount(contextFor(db, aCaller(facts.districtId)), {
    username: `u${newId().slice(-12)}`,
    displayName: '周敏',
    role: 'DISTRICT_ADMIN',
    password: testPassword,
    areaId: facts.districtId,
    scopeKind: 'AREA',
    scopeId: facts.districtId,
    ...facts,
  });
}
