import type { Connection } from 'mysql2/promise';
import { uuidv7 } from 'uuidv7';
import type { Held } from './fill-activities.js';
import type { Place } from './fill-places.js';
import type { Person } from './fill-volunteers.js';
import { dayOf, insertInto, instant, type Row } from './insert-into.js';

/** One shift of an activity, and who stands on it. */
export interface Roster {
  readonly activity: Held;
  readonly postId: string;
  readonly shiftId: string;
  readonly capacity: number;
  /** State of the sign-ups. */
  readonly state: 'ACCEPTED' | 'SERVED';
  readonly people: readonly Person[];
}

const peopleEach = 10;
/** Of the ten on a shift so many are regulars. */
const regularsEach = 2;

/** The rosters of closed activities: ten who served, two of them out of a small circle that serves again and again. */
export function servedRosters(
  activities: readonly Held[],
  people: readonly Person[],
  regulars: readonly Person[],
): Roster[] {
  const one = (of: readonly Person[], n: number) => of[n % of.length] ?? { id: '', number: '' };
  return activities.map((activity, i) => {
    const served = Array.from({ length: peopleEach }, (_, n) => {
      return n < regularsEach ? one(regulars, i * regularsEach + n) : one(people, i * peopleEach + n);
    });
    return rosterOf(activity, { capacity: 20, state: 'SERVED', people: served });
  });
}

/** A roster with new identifiers. */
export function rosterOf(activity: Held, facts: Pick<Roster, 'capacity' | 'state' | 'people'>): Roster {
  return { activity, postId: uuidv7(), shiftId: uuidv7(), ...facts };
}

function placeOf({ districtId, communityId }: Place, { stationId, teamId }: Held) {
  return [districtId, communityId, stationId, teamId];
}

/** Writes posts, shifts and sign-ups; of those who served also the check-ins, check-outs and final records. */
export async function insertRosters(connection: Connection, place: Place, rosters: readonly Roster[]): Promise<void> {
  const belongs = 'id, district_id, area_id, station_id, team_id, activity_id';
  const posts = rosters.map(({ activity, postId }): Row => {
    return [postId, ...placeOf(place, activity), activity.id, 1, '兴隆铺路与南阳路交叉口', 200, 0, 1];
  });
  await insertInto(connection, `post (${belongs}, position, name, radius_metres, minors_allowed, version)`, posts);
  const shifts = rosters.map(({ activity, postId, shiftId, capacity, people }): Row => {
    const { id, startsAt, endsAt } = activity;
    const times = [instant(startsAt), instant(endsAt), dayOf(startsAt)];
    return [shiftId, ...placeOf(place, activity), id, postId, ...times, capacity, people.length, 0, 0, 0, 'OPEN', 1];
  });
  const shiftColumns =
    'post_id, starts_at, ends_at, starts_on, capacity, taken, waiting, break_minutes, overrun_minutes';
  await insertInto(connection, `shift (${belongs}, ${shiftColumns}, state, version)`, shifts);
  const places = rosters.flatMap((roster) => roster.people.map((person) => ({ roster, person, signUpId: uuidv7() })));
  const signUps = 'shift_id, volunteer_id, post_id, starts_at, ends_at, via, state, signed_up_at, active_key, version';
  await insertInto(connection, `sign_up (${belongs}, ${signUps})`, signUpRows(place, places));
  const served = places.filter(({ roster }) => roster.state === 'SERVED');
  const checks = 'shift_id, sign_up_id, volunteer_id, direction, method, at, received_at, nonce';
  await insertInto(connection, `check_event (${belongs}, ${checks})`, checkRows(place, served));
  const records = `shift_id, sign_up_id, volunteer_id, served_on, starts_at, ends_at, planned_minutes, present_minutes,
    credited_minutes, adjusted_minutes, trust_class, tier, state, policy_version, findings, stays, recorded_at, version`;
  await insertInto(connection, `service_record (${belongs}, ${records})`, recordRows(place, served));
}

/** Somebody's place on a shift. */
interface Taken {
  readonly roster: Roster;
  readonly person: Person;
  readonly signUpId: string;
}

function* signUpRows(place: Place, taken: readonly Taken[]): Generator<Row> {
  for (const { roster, person, signUpId } of taken) {
    const { activity, shiftId, postId, state } = roster;
    const times = [instant(activity.startsAt), instant(activity.endsAt)];
    const key = state === 'SERVED' ? null : `${shiftId} ${person.id}`;
    const own = [shiftId, person.id, postId, ...times, 'LEADER', state, instant(activity.startsAt - 86_400_000)];
    yield [signUpId, ...placeOf(place, activity), activity.id, ...own, key, 1];
  }
}

function* checkRows(place: Place, taken: readonly Taken[]): Generator<Row> {
  for (const { roster, person, signUpId } of taken) {
    const { activity, shiftId } = roster;
    const belongs = [...placeOf(place, activity), activity.id, shiftId, signUpId, person.id];
    for (const direction of ['IN', 'OUT'] as const) {
      const at = instant(direction === 'IN' ? activity.startsAt : activity.endsAt);
      const id = uuidv7();
      yield [id, ...belongs, direction, 'LEADER', at, at, id];
    }
  }
}

function* recordRows(place: Place, taken: readonly Taken[]): Generator<Row> {
  for (const { roster, person, signUpId } of taken) {
    const { activity, shiftId } = roster;
    const [from, until] = [instant(activity.startsAt), instant(activity.endsAt)];
    const minutes = (activity.endsAt - activity.startsAt) / 60_000;
    const belongs = [...placeOf(place, activity), activity.id, shiftId, signUpId, person.id];
    const counted = [dayOf(activity.startsAt), from, until, minutes, minutes, minutes, 0];
    yield [uuidv7(), ...belongs, ...counted, 'A', 'AUTOMATIC', 'FINAL', 1, '[]', '[]', until, 1];
  }
}
