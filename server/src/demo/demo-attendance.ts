import { createHash } from 'node:crypto';
import { newId } from '../kernel/ids.js';
import type { CheckDirection, CheckEvent, CheckMethod } from '../service/check-ins/check-event.entity.js';
import type { SignUp } from '../service/signups/sign-up.entity.js';
import type { DemoActivity } from './demo-district.js';
import type { DemoPost } from './demo-roster.js';
import type { DemoVolunteer } from './demo-volunteers.js';
import type { SeededRandom } from './seeded-random.js';

/** How a sign-up went: in and out checked, the way out forgotten, on a sheet of paper alone, or not come. */
export type Attendance = 'BOTH' | 'NO_OUT' | 'ON_PAPER' | 'NO_SHOW' | 'EXCUSED';

/** A volunteer's place on a shift and what happened to it. */
export interface DemoService {
  readonly activity: DemoActivity;
  readonly shift: DemoPost['shift'];
  readonly signUp: Partial<SignUp> & { readonly id: string };
  readonly events: readonly (Partial<CheckEvent> & Pick<CheckEvent, 'direction' | 'at'>)[];
  readonly attendance: Attendance;
}

const minuteMs = 60_000;
const states = {
  BOTH: 'SERVED',
  NO_OUT: 'SERVED',
  ON_PAPER: 'SERVED',
  NO_SHOW: 'NO_SHOW',
  EXCUSED: 'EXCUSED',
} as const;

function attendanceOf(activity: DemoActivity, random: SeededRandom): Attendance {
  const hundred = random.between(1, 100);
  if (hundred <= 2 && !activity.isParty) return 'NO_SHOW';
  if (hundred <= 4 && !activity.isParty) return 'EXCUSED';
  if (hundred <= 6 && !activity.isParty) return 'NO_OUT';
  return hundred <= 12 && !activity.isParty ? 'ON_PAPER' : 'BOTH';
}

function later(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * minuteMs).toISOString();
}

/** A volunteer, and the shift that it is put on. */
export interface Placed {
  readonly shift: DemoPost['shift'];
  readonly volunteer: DemoVolunteer;
}

/** An accepted place on a shift. */
function placeOn(activity: DemoActivity, { shift, volunteer }: Placed, random: SeededRandom) {
  const { id: activityId, areaId, stationId, teamId, startsAt, endsAt, carrier } = activity;
  const where = { districtId: volunteer.districtId, areaId, stationId, teamId, activityId, shiftId: shift.id };
  const whose = { volunteerId: volunteer.id, activeKey: `${shift.id} ${volunteer.id}` };
  const signedUpAt = later(startsAt, -random.between(1, 6) * 1_440 + random.between(0, 600));
  const by = { via: 'LEADER', state: 'ACCEPTED', signedUpById: carrier.accountId, signedUpAt } as const;
  return { ...where, ...whose, ...by, id: newId(), postId: shift.postId ?? '', startsAt, endsAt, version: 1 };
}

/** A place on a shift that is still to come. */
export function signUpAhead(activity: DemoActivity, placed: Placed, random: SeededRandom): DemoService {
  const signUp = { ...placeOn(activity, placed, random), signedUpAt: activity.recruitingSince };
  return { activity, shift: placed.shift, signUp, events: [], attendance: 'BOTH' };
}

const excuses: Readonly<Record<Attendance, string | null>> = {
  BOTH: null,
  NO_OUT: null,
  ON_PAPER: null,
  NO_SHOW: '未到岗，电话未接通',
  EXCUSED: '临时有事，已提前请假',
};

/** What became of one volunteer's place on a shift. */
export function serve(activity: DemoActivity, placed: Placed, random: SeededRandom): DemoService {
  const attendance = attendanceOf(activity, random);
  const accepted = placeOn(activity, placed, random);
  const reporterId = attendance === 'NO_SHOW' ? activity.carrier.accountId : null;
  const activeKey = attendance === 'EXCUSED' ? null : accepted.activeKey;
  const fate = { state: states[attendance], stateReason: excuses[attendance], reporterId, activeKey };
  const { districtId, areaId, stationId, teamId, activityId, shiftId, volunteerId, id: signUpId } = accepted;
  const whose = { districtId, areaId, stationId, teamId, activityId, shiftId, volunteerId, signUpId };
  const method = random.pick(methods);
  const check = (direction: CheckDirection, at: string) =>
    checkOf({ ...whose, direction, at, method }, { activity, random });
  const came = attendance === 'BOTH' || attendance === 'NO_OUT';
  const arrived = check('IN', later(activity.startsAt, random.between(-15, 6)));
  const left = check('OUT', later(activity.endsAt, random.between(-4, 12)));
  const events = came ? (attendance === 'BOTH' ? [arrived, left] : [arrived]) : [];
  return { activity, shift: placed.shift, signUp: { ...accepted, ...fate }, events, attendance };
}

/** One in eight is tapped in and out by the leader, whose word it then is. */
const methods: readonly CheckMethod[] = ['QR', 'QR', 'QR', 'KIOSK', 'KIOSK', 'CODE', 'CODE', 'LEADER'];

function checkOf(
  facts: Partial<CheckEvent> & Pick<CheckEvent, 'direction' | 'at' | 'method'>,
  { activity, random }: { readonly activity: DemoActivity; readonly random: SeededRandom },
) {
  const { at, method } = facts;
  const own = method === 'CODE';
  const id = newId();
  return {
    ...facts,
    id,
    deviceAt: at,
    skewSeconds: random.between(-2, 2),
    receivedAt: at,
    operatorId: own ? null : activity.carrier.accountId,
    deviceHash: createHash('sha256')
      .update(own ? id : activity.carrier.accountId)
      .digest('hex'),
    metres: random.between(2, 90),
    onSite: true,
    nonce: `demo ${id}`,
    countsNot: null,
  };
}
