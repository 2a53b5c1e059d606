import type { Transaction } from '../../database/transaction.js';
import { ShiftCollides, ShiftTooClose } from './sign-up.errors.js';
import { SignUp, type SignUpState } from './sign-up.entity.js';

/** States in which somebody is expected at the shift, or was there. */
const expected: readonly SignUpState[] = ['ACCEPTED', 'CHECKED_IN', 'CHECKED_OUT', 'SERVED'];

const minuteMs = 60_000;
/** What it takes to get from one place to another. */
const wayMinutes = 30;

/** The stretch of time that somebody wants to be somewhere. */
type Wanted = Pick<SignUp, 'volunteerId' | 'activityId' | 'startsAt' | 'endsAt'>;

/**
 * Looks at everything that a volunteer has agreed to, over all teams and activities. The volunteer's row must be locked.
 * @param acknowledged - whether somebody says that less than half an hour between two activities will do
 * @throws ShiftCollides when two places overlap
 * @throws ShiftTooClose when too little time lies between two
 */
export async function assertNoCollision(tx: Transaction, wanted: Wanted, acknowledged: boolean): Promise<void> {
  const others = await tx.listWhere(SignUp, {
    all: [
      { eq: { volunteerId: wanted.volunteerId } },
      { oneOf: ['state', expected] },
      { compare: ['startsAt', '<', moved(wanted.endsAt, wayMinutes)] },
      { compare: ['endsAt', '>', moved(wanted.startsAt, -wayMinutes)] },
    ],
  });
  for (const other of others) {
    const between = minutesBetween(wanted, other);
    if (between < 0) throw new ShiftCollides();
    if (!acknowledged && other.activityId !== wanted.activityId) throw new ShiftTooClose(between);
  }
}

function moved(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * minuteMs).toISOString();
}

/** Minutes from the end of the one to the start of the other; negative when they overlap. */
function minutesBetween(a: Wanted, b: Wanted): number {
  const later = Math.max(Date.parse(a.startsAt), Date.parse(b.startsAt));
  const sooner = Math.min(Date.parse(a.endsAt), Date.parse(b.endsAt));
  return Math.floor((later - sooner) / minuteMs);
}
