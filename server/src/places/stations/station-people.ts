import { Account } from '../../access/accounts/account.entity.js';
import { inDistrict } from '../../access/scope.js';
import type { Transaction } from '../../database/transaction.js';
import type { Caller } from '../../kernel/caller.js';
import { BadInput, NotFound } from '../../kernel/errors.js';
import { Organisation } from '../organisations/organisation.entity.js';

/**
 * The host that a station is to have; it must take part. Its row is locked, so that it cannot close at the same instant.
 * @throws BadInput naming `hostId`
 */
export async function reachHost(
  tx: Transaction,
  caller: Caller,
  id: string | null | undefined,
): Promise<string | null> {
  if (!id) return null;
  const host = await tx.lock(Organisation, id, inDistrict(caller)).catch((error: unknown) => {
    if (error instanceof NotFound) throw new BadInput({ hostId: 'No such organisation in your district.' });
    throw error;
  });
  if (host.state !== 'ACTIVE') throw new BadInput({ hostId: 'This organisation takes part no more.' });
  return host.id;
}

/** The manager that a station is to have: a colleague of the district who can sign in. @throws BadInput naming `managerId` */
export async function reachManager(
  tx: Transaction,
  caller: Caller,
  id: string | null | undefined,
): Promise<string | null> {
  if (!id) return null;
  const account = await tx.reach(Account, id, inDistrict(caller), 'managerId');
  if (account.state !== 'ACTIVE') throw new BadInput({ managerId: 'This account is suspended.' });
  return account.id;
}
