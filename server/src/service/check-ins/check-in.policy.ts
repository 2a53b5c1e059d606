import { reachOf } from '../../access/reach.js';
import type { RequestContext } from '../../kernel/context.js';
import type { Volunteer } from '../../people/volunteers/volunteer.entity.js';
import { FieldsFrozen, TooEarly } from '../activities/activity.errors.js';
import type { Activity } from '../activities/activity.entity.js';
import { mayLead, visibleActivities } from '../activities/activity.policy.js';
import { requireWriter } from '../hosting/writer.js';
import type { Shift } from '../shifts/shift.entity.js';
import { ShiftCancelled, VolunteerNotActive } from './check-in.errors.js';
import { assertHoursOfMinors, isMinor } from './check-times.js';
import type { Hand } from './record-check.js';

const taking = new Set<string>(['RECRUITING', 'FULL', 'RUNNING', 'ENDED']);
const over = new Set<string>(['CLOSED', 'LOCKED', 'CANCELLED']);
const serving = new Set<string>(['VERIFIED', 'ACTIVE']);

/** The hand of a signed-in operator, who leads what it checks. @throws Unauthenticated @throws Forbidden to auditors */
export async function operatorsHand(ctx: RequestContext, action: string): Promise<Hand> {
  const who = await reachOf(ctx);
  const { caller } = who;
  requireWriter(caller);
  return {
    action,
    districtId: caller.districtId,
    operatorId: caller.accountId,
    visible: visibleActivities(caller),
    refuse: (shift) => mayLead(who, shift),
  };
}

/** An activity is checked in to from its publishing until it is closed. @throws ShiftCancelled @throws FieldsFrozen @throws TooEarly */
export function assertOpenForChecks(shift: Pick<Shift, 'state'>, { state }: Pick<Activity, 'state'>): void {
  if (shift.state === 'CANCELLED') throw new ShiftCancelled();
  if (over.has(state)) throw new FieldsFrozen(['shiftId'], state);
  if (!taking.has(state)) throw new TooEarly('Its activity has not been published yet.');
}

/** @throws VolunteerNotActive @throws MinorHours */
export function assertOpenForPerson(volunteer: Volunteer, at: string): void {
  if (!serving.has(volunteer.state)) throw new VolunteerNotActive(volunteer.state);
  if (isMinor(volunteer, at)) assertHoursOfMinors(at);
}
