import type { Transaction } from '../../database/transaction.js';
import { Volunteer } from '../../people/volunteers/volunteer.entity.js';
import { CheckEvent } from '../check-ins/check-event.entity.js';
import { creditableTime } from '../hour-policies/credit.js';
import { policiesOf, policyOn } from '../hour-policies/find-policy.js';
import { Shift } from '../shifts/shift.entity.js';
import { SignUp } from '../signups/sign-up.entity.js';
import type { Attendance } from './computed-record.js';

/** The shifts of an activity that are over by now, with the overrun that was granted. */
export async function endedShifts(tx: Transaction, activityId: string, now: string): Promise<Shift[]> {
  const shifts = await tx.list(Shift, { activityId, state: 'OPEN' });
  return shifts.filter((shift) => creditableTime(shift).until <= Date.parse(now));
}

/** Who came to some shifts of one activity: each sign-up on which somebody was checked in, with all that is known of it. */
export async function attendancesOf(
  tx: Transaction,
  activityId: string,
  shifts: readonly Shift[],
): Promise<Omit<Attendance, 'others'>[]> {
  const byShift = new Map(shifts.map((shift) => [shift.id, shift]));
  const came = { oneOf: ['state', ['CHECKED_IN', 'CHECKED_OUT', 'SERVED']] } as const;
  const signUps = await tx.listWhere(SignUp, { all: [{ oneOf: ['shiftId', [...byShift.keys()]] }, came] });
  const events = eventsBySignUp(await tx.list(CheckEvent, { activityId }));
  const ids = [...new Set(signUps.map(({ volunteerId }) => volunteerId))];
  const people = new Map((await tx.listWhere(Volunteer, { oneOf: ['id', ids] })).map((one) => [one.id, one]));
  const policies = await policiesOf(tx, shifts[0]?.districtId ?? '');
  return signUps.flatMap((signUp) => {
    const shift = byShift.get(signUp.shiftId);
    const volunteer = people.get(signUp.volunteerId);
    const own = events.get(signUp.id);
    if (!shift || !volunteer || !own) return [];
    return [{ shift, signUp, volunteer, events: own, policy: policyOn(policies, shift.startsOn) }];
  });
}

function eventsBySignUp(events: readonly CheckEvent[]): Map<string, CheckEvent[]> {
  const groups = new Map<string, CheckEvent[]>();
  for (const event of events) {
    const group = groups.get(event.signUpId);
    if (group) group.push(event);
    else groups.set(event.signUpId, [event]);
  }
  return groups;
}
