import type { Transaction, Versioned } from '../../database/transaction.js';
import type { Reach } from '../reach.js';
import { Account } from './account.entity.js';
import { LastAdministrator } from './account.errors.js';
import { mayAdminister } from './account.policy.js';
import { accountReading } from './account.reading.js';

/** An account that is about to change, and what must hold afterwards. */
export interface LockedAccount {
  readonly account: Account;
  /** Refuses to leave the district without an active administrator. @throws LastAdministrator */
  readonly assertAdministrated: (after: Pick<Account, 'role' | 'state'>) => void;
}

/**
 * Locks an account that the caller may administer. The district's administrators are locked first, all of them and always
 * in the same order, so that two who would suspend each other come one after the other.
 * @throws NotFound, StaleVersion, Forbidden
 */
export async function lockAccount(tx: Transaction, reach: Reach, seen: Versioned): Promise<LockedAccount> {
  const { districtId } = reach.caller;
  const administrators = await tx.lockAll(Account, { districtId, role: 'DISTRICT_ADMIN', state: 'ACTIVE' });
  const account = await tx.lockVersion(Account, seen, accountReading.visible(reach.caller));
  const refused = mayAdminister(reach, account);
  if (refused) throw refused;
  return {
    account,
    assertAdministrated: (after) => {
      const others = administrators.filter((one) => one.id !== account.id).length;
      const stays = after.role === 'DISTRICT_ADMIN' && after.state === 'ACTIVE';
      const was = administrators.some((one) => one.id === account.id);
      if (was && !stays && others === 0) throw new LastAdministrator();
    },
  };
}
