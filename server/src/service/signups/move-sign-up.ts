import type { Transaction } from '../../database/transaction.js';
import { Shift } from '../shifts/shift.entity.js';
import { joinLine, leaveLine, passPlaceOn, takePlace } from './places.js';
import { ShiftFull } from './sign-up.errors.js';
import { SignUp, type SignUpState } from './sign-up.entity.js';
import { endedStates, holdingStates } from './sign-up.states.js';

/** Where a sign-up goes, what else is written on it, and when. */
export interface Move {
  readonly to: SignUpState;
  readonly now: string;
  readonly values?: Partial<SignUp>;
}

/**
 * Locks a sign-up that is about to move: its shift first, so that whatever happens to the places of one shift happens one
 * after the other. @throws NotFound
 */
export async function lockWithShift(tx: Transaction, seen: Pick<SignUp, 'id' | 'shiftId'>): Promise<SignUp> {
  await tx.lock(Shift, seen.shiftId);
  return tx.lock(SignUp, seen.id);
}

/**
 * Writes a sign-up's next state and lets its place follow: taken, given back or passed on, in line or out of it.
 * @throws ShiftFull when the state takes a place and there is none
 */
export async function moveSignUp(tx: Transaction, signUp: SignUp, { to, now, values }: Move): Promise<SignUp> {
  const { state: from, shiftId } = signUp;
  const held = holdingStates.includes(from);
  const holds = holdingStates.includes(to);
  if (holds && !held && !(await takePlace(tx, { id: shiftId, activityId: signUp.activityId }))) throw new ShiftFull();
  const waitRank = to === 'WAITLISTED' ? await joinLine(tx, shiftId) : signUp.waitRank;
  const activeKey = endedStates.includes(to) ? null : signUp.activeKey;
  const moved = await tx.update(SignUp, signUp, { ...values, state: to, waitRank, activeKey });
  if (from === 'WAITLISTED') await leaveLine(tx, shiftId);
  if (held && !holds) await passPlaceOn(tx, shiftId, now);
  return moved;
}
