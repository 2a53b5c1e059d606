import type { Transaction } from '../../database/transaction.js';
import type { Role } from '../../kernel/caller.js';
import { BadInput } from '../../kernel/errors.js';
import type { Reach } from '../reach.js';
import { findScope } from '../scopes.js';
import type { Account } from './account.entity.js';
import { mayGrant, scopeKindOf } from './account.policy.js';

/**
 * The scope that an account of this role is given, within the reach of who gives it.
 * @throws Forbidden when the caller cannot give out the role
 * @throws BadInput when there is no such open area, station or team within the caller's reach, or the role wants another
 */
export async function findAccountScope(
  tx: Transaction,
  reach: Reach,
  { role, scopeId }: { readonly role: Role; readonly scopeId: string },
): Promise<Pick<Account, 'scopeKind' | 'scopeId' | 'areaId'>> {
  const refused = mayGrant(reach.caller, role);
  if (refused) throw refused;
  const { districtId } = reach.caller;
  const scopeKind = scopeKindOf[role];
  const scope = await findScope(tx, scopeKind, scopeId);
  if (!scope?.open || scope.districtId !== districtId || !reach.covers({ areaId: scope.areaId })) {
    throw new BadInput({ scopeId: 'No such record within your reach.' });
  }
  if (role === 'DISTRICT_ADMIN' && scopeId !== districtId) {
    throw new BadInput({ scopeId: 'An administrator of the district works on the whole district.' });
  }
  if (role === 'STREET_ADMIN' && scopeId === districtId) {
    throw new BadInput({ scopeId: 'An administrator of a street works on an area below the district.' });
  }
  return { scopeKind, scopeId, areaId: scope.areaId };
}
