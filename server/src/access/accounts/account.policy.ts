import type { Caller, Role, ScopeKind } from '../../kernel/caller.js';
import { Forbidden } from '../../kernel/errors.js';
import type { Reach } from '../reach.js';
import type { Account } from './account.entity.js';

/** What each role works on. */
export const scopeKindOf: Readonly<Record<Role, ScopeKind>> = {
  DISTRICT_ADMIN: 'AREA',
  STREET_ADMIN: 'AREA',
  STATION_MANAGER: 'STATION',
  TEAM_LEADER: 'TEAM',
  AUDITOR: 'AREA',
};

/** The roles below a street's own. */
const streetGrants: readonly Role[] = ['STATION_MANAGER', 'TEAM_LEADER', 'AUDITOR'];

/** What the policy looks at. */
export type AccountPlace = Pick<Account, 'role' | 'areaId'>;

/** The district gives out every role, a street those below its own, everybody else none. */
export function mayGrant(caller: Caller, role: Role): Forbidden | undefined {
  if (caller.role === 'DISTRICT_ADMIN') return undefined;
  return caller.role === 'STREET_ADMIN' && streetGrants.includes(role) ? undefined : new Forbidden();
}

/** Who may change an account: the district all of its own, a street those that it could have opened itself. */
export function mayAdminister(reach: Reach, account: AccountPlace): Forbidden | undefined {
  const refused = mayGrant(reach.caller, account.role);
  return refused ?? (reach.covers({ areaId: account.areaId }) ? undefined : new Forbidden());
}
