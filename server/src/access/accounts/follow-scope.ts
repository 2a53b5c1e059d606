import type { Transaction } from '../../database/transaction.js';
import { Account } from './account.entity.js';

/**
 * Lets the accounts of a station or a team follow it into another area, so that who administers that area administers
 * them. To be called in the transaction that moves it.
 */
export async function followScope(tx: Transaction, scopeId: string, areaId: string): Promise<void> {
  for (const account of await tx.list(Account, { scopeId })) {
    if (account.scopeKind !== 'AREA') await tx.update(Account, account, { areaId });
  }
}
