import type { Connection } from 'mysql2/promise';
import { uuidv7 } from 'uuidv7';
import type { Arrival, Rush } from './facts.js';
import { insertActivities, type Held } from './fill-activities.js';
import type { Place } from './fill-places.js';
import { insertRosters, rosterOf } from './fill-rosters.js';
import type { Person } from './fill-volunteers.js';

const hourMs = 3_600_000;
const expectedEach = 100;
const rushes = 5;
const places = 50;
const wanting = 400;

/** Activities that are under way, on which a hundred each are expected, so many that no run checks all of them in. */
export async function fillArrivals(
  connection: Connection,
  place: Place,
  { people, count, now }: { readonly people: readonly Person[]; readonly count: number; readonly now: number },
): Promise<readonly Arrival[]> {
  const rosters = Array.from({ length: Math.ceil(count / expectedEach) }, (_, i) => {
    const from = (i * expectedEach) % (people.length - expectedEach);
    const expected = people.slice(from, from + expectedEach);
    const activity = anActivity(place, { startsAt: now - hourMs / 6, endsAt: now + 4 * hourMs, state: 'RUNNING' });
    return rosterOf(activity, { capacity: expectedEach, state: 'ACCEPTED', people: expected });
  });
  await insertActivities(
    connection,
    place,
    rosters.map(({ activity }) => activity),
  );
  await insertRosters(connection, place, rosters);
  return rosters.flatMap(({ shiftId, people: expected }) => expected.map(({ number }) => ({ shiftId, number })));
}

/** Shifts on different days that have fifty places, and four hundred who want one on each. */
export async function fillRush(
  connection: Connection,
  place: Place,
  { people, now }: { readonly people: readonly Person[]; readonly now: number },
): Promise<Rush> {
  const rosters = Array.from({ length: rushes }, (_, i) => {
    const startsAt = now + (10 + i) * 24 * hourMs;
    const activity = anActivity(place, { startsAt, endsAt: startsAt + 2 * hourMs, state: 'RECRUITING' });
    return rosterOf(activity, { capacity: places, state: 'ACCEPTED', people: [] });
  });
  await insertActivities(
    connection,
    place,
    rosters.map(({ activity }) => activity),
  );
  await insertRosters(connection, place, rosters);
  const volunteerIds = people.slice(0, wanting).map(({ id }) => id);
  return { shiftIds: rosters.map(({ shiftId }) => shiftId), places, volunteerIds };
}

function anActivity(place: Place, facts: Pick<Held, 'startsAt' | 'endsAt' | 'state'>): Held {
  return { id: uuidv7(), stationId: place.stationIds[0] ?? null, teamId: place.teamIds[0] ?? null, ...facts };
}
