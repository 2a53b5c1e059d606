import type { Condition } from '../../database/condition.js';
import type { Transaction } from '../../database/transaction.js';
import { intervalOf, overlapOf } from '../hour-policies/intervals.js';
import { SignUp, type SignUpState } from '../signups/sign-up.entity.js';
import type { JudgedRow } from './judge-make-up.js';
import { ServiceRecord } from './service-record.entity.js';

const standing: readonly SignUpState[] = ['ACCEPTED', 'CHECKED_IN', 'CHECKED_OUT', 'SERVED'];

/**
 * Ties rows that are made up to the sign-ups which they speak of, where there are any that have no record yet: those have
 * served then, and computing passes them over.
 */
export async function tieSignUps(
  tx: Transaction,
  activityId: string,
  rows: readonly JudgedRow[],
): Promise<(JudgedRow & { readonly signUpId: string | null })[]> {
  const people = [...new Set(rows.map(({ volunteerId }) => volunteerId))];
  const whose: Condition = {
    all: [{ eq: { activityId } }, { oneOf: ['volunteerId', people] }, { oneOf: ['state', standing] }],
  };
  const signUps = await tx.listWhere(SignUp, whose);
  const ids = signUps.map(({ id }) => id);
  const taken = new Set((await tx.listWhere(ServiceRecord, { oneOf: ['signUpId', ids] })).map((one) => one.signUpId));
  const tied: (JudgedRow & { readonly signUpId: string | null })[] = [];
  for (const row of rows) {
    const signUp = signUps.find((one) => !taken.has(one.id) && speaksOf(row, one));
    if (signUp) taken.add(signUp.id);
    if (signUp && signUp.state !== 'SERVED') await tx.update(SignUp, signUp, { state: 'SERVED' });
    tied.push({ ...row, signUpId: signUp?.id ?? null, shiftId: row.shiftId ?? signUp?.shiftId ?? null });
  }
  return tied;
}

function speaksOf(row: JudgedRow, { volunteerId, startsAt, endsAt }: SignUp): boolean {
  const overlap = overlapOf(intervalOf(row.startsAt, row.endsAt), intervalOf(startsAt, endsAt));
  return row.volunteerId === volunteerId && overlap !== undefined;
}
