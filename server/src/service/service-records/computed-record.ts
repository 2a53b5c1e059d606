import { newId } from '../../kernel/ids.js';
import type { Volunteer } from '../../people/volunteers/volunteer.entity.js';
import type { CheckEvent } from '../check-ins/check-event.entity.js';
import { computeHours } from '../hour-policies/compute-hours.js';
import type { ShiftTime } from '../hour-policies/credit.js';
import { isMinorOn } from '../hour-policies/day-limits.js';
import type { PolicyInForce } from '../hour-policies/hour-parameters.js';
import type { CheckTime } from '../hour-policies/stays.js';
import type { Shift } from '../shifts/shift.entity.js';
import type { SignUp } from '../signups/sign-up.entity.js';
import { tierOf, type DayShare } from './day-sums.js';
import type { NewRecord } from './insert-records.js';
import type { ApprovalTier, ServiceRecord } from './service-record.entity.js';

/** Everything that a sign-up's record is computed from. */
export interface Attendance {
  readonly shift: Shift;
  readonly signUp: SignUp;
  readonly volunteer: Pick<Volunteer, 'id' | 'bornOn' | 'guarded'>;
  readonly events: readonly CheckEvent[];
  readonly policy: PolicyInForce;
  /** The person's other records of the same days. */
  readonly others: readonly DayShare[];
}

/** What a record says of the service itself; the same events always give the same. */
export type RecordFacts = Pick<
  ServiceRecord,
  | 'servedOn'
  | 'startsAt'
  | 'endsAt'
  | 'plannedMinutes'
  | 'presentMinutes'
  | 'creditedMinutes'
  | 'trustClass'
  | 'tier'
  | 'policyVersion'
  | 'findings'
  | 'stays'
  | 'witnessIds'
>;

const byHand: ReadonlySet<string> = new Set(['LEADER', 'SHEET']);

/** What the rules look at: an attendance, or what somebody says of one afterwards. */
type Presence = Pick<Attendance, 'volunteer' | 'policy' | 'others'> & {
  readonly shift: ShiftTime & Pick<Shift, 'startsOn'>;
  readonly events: readonly (CheckTime & Pick<CheckEvent, 'operatorId'>)[];
};

/** What the rules make of a presence. */
export function recordFacts({ shift, volunteer, events, policy, others }: Presence): RecordFacts {
  const minor = isMinorOn(volunteer, shift.startsOn);
  const { parameters } = policy;
  const { stays, span, findings, ...minutes } = computeHours({ shift, events, minor }, parameters);
  const iso = (ms: number): string => new Date(ms).toISOString();
  const credited = stays.map(({ from, until }) => ({ from: iso(from), until: iso(until) }));
  const share = { stays: credited, creditedMinutes: minutes.creditedMinutes, adjustedMinutes: 0 };
  const tier = tierOf(share, { others, minor, parameters });
  return {
    ...minutes,
    servedOn: shift.startsOn,
    startsAt: iso(span.from),
    endsAt: iso(span.until),
    tier: asApproval(tier),
    policyVersion: policy.version,
    findings,
    stays: credited,
    witnessIds: witnessesOf(events),
  };
}

/** A sign-up's new record. */
export function computedRecord(attendance: Attendance, now: string): NewRecord {
  const { id: signUpId, districtId, areaId, stationId, teamId, activityId, shiftId, volunteerId } = attendance.signUp;
  return {
    ...recordFacts(attendance),
    id: newId(),
    districtId,
    areaId,
    stationId,
    teamId,
    activityId,
    shiftId,
    signUpId,
    volunteerId,
    recordedAt: now,
  };
}

/** More than anybody may confirm stays with the district, which will refuse it. */
export function asApproval(tier: ReturnType<typeof tierOf>): ApprovalTier {
  return tier === 'NEVER' ? 'DISTRICT' : tier;
}

/** Who checked the person in or out by hand. */
function witnessesOf(events: Presence['events']): string[] {
  const tapped = events.filter(({ method, countsNot }) => byHand.has(method) && countsNot === null);
  return [...new Set(tapped.map(({ operatorId }) => operatorId).filter((id) => id !== null))].toSorted();
}
