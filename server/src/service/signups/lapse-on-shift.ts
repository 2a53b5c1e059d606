import type { Condition } from '../../database/condition.js';
import type { Transaction } from '../../database/transaction.js';
import { Shift } from '../shifts/shift.entity.js';
import { moveSignUp } from './move-sign-up.js';
import { SignUp } from './sign-up.entity.js';

/** Offers and invitations that nobody answered in time. */
export function overdue(now: string): Condition {
  return { all: [{ oneOf: ['state', ['OFFERED', 'INVITED']] }, { compare: ['offerUntil', '<=', now] }] };
}

/**
 * Lets the overdue offers and invitations of a shift lapse, and their places go to the next in line: whoever changes
 * something on a shift sees it as it stands now, whether or not the sweep has been by.
 */
export async function lapseOnShift(tx: Transaction, shiftId: string, now: string): Promise<void> {
  const late: Condition = { all: [{ eq: { shiftId } }, overdue(now)] };
  if ((await tx.listWhere(SignUp, late)).length === 0) return;
  await tx.lock(Shift, shiftId);
  for (const signUp of await tx.listWhere(SignUp, late)) await moveSignUp(tx, signUp, { to: 'LAPSED', now });
}
