import type { Pool } from 'mysql2/promise';
import type { Facts } from './facts.js';
import { iso, rows } from './rows.js';

const columns = `t.id, t.title, t.place, t.starts_at, t.ends_at, t.state, t.capacity, t.risk, t.person_times, t.version,
  s.id, s.name, e.id, e.name`;
const joins = 'LEFT JOIN station s ON s.id = t.station_id LEFT JOIN team e ON e.id = t.team_id';

function activityOf(r: readonly unknown[]) {
  return {
    id: r[0] as string,
    title: r[1] as string,
    place: r[2] as string,
    startsAt: iso(r[3]),
    endsAt: iso(r[4]),
    state: r[5] as string,
    capacity: r[6] as number,
    risk: r[7] as string,
    personTimes: r[8] as number,
    version: r[9] as number,
    station: r[10] === null ? null : { id: r[10] as string, name: r[11] as string },
    team: r[12] === null ? null : { id: r[12] as string, name: r[13] as string },
  };
}

/** Q1. */
export async function activitiesByHand(pool: Pool, { districtId, categoryId }: Facts): Promise<unknown> {
  const from = 'activity t JOIN activity_category c ON c.activity_id = t.id AND c.category_id = ?';
  const where = "t.district_id = ? AND t.state = 'CLOSED'";
  const params = [categoryId, districtId];
  const list = `SELECT ${columns} FROM ${from} ${joins} WHERE ${where} ORDER BY t.starts_at DESC, t.id DESC LIMIT 50`;
  const [found, counted] = await Promise.all([
    rows(pool, list, params),
    rows(pool, `SELECT COUNT(*) FROM ${from} WHERE ${where}`, params),
  ]);
  return { activities: { totalCount: counted[0]?.[0] as number, nodes: found.map(activityOf) } };
}

/** The twenty latest closed activities. */
async function latestClosed(pool: Pool, districtId: string) {
  const list = `SELECT ${columns} FROM activity t ${joins} WHERE t.district_id = ? AND t.state = 'CLOSED'
    ORDER BY t.starts_at DESC, t.id DESC LIMIT 20`;
  return (await rows(pool, list, [districtId])).map(activityOf);
}

/** Q2. */
export async function activitiesWithActsByHand(pool: Pool, { districtId }: Facts): Promise<unknown> {
  const nodes = (await latestClosed(pool, districtId)).map((one) => ({ ...one, acts: [] as unknown[] }));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const acts = `SELECT activity_id, id, position, title, performer, minutes FROM programme_act
    WHERE activity_id IN (${nodes.map(() => '?').join(',')}) ORDER BY position, id`;
  for (const r of await rows(pool, acts, [...byId.keys()])) {
    const [activityId, id, position, title, performer, minutes] = r;
    byId.get(activityId as string)?.acts.push({ id, position, title, performer, minutes });
  }
  return { activities: { nodes } };
}

/** Q3. */
export async function stationWithLatestByHand(pool: Pool, { districtId, stationId }: Facts): Promise<unknown> {
  const one = `SELECT t.id, t.name, t.kind, t.address, t.founded_on, t.state, h.id, h.name FROM station t
    LEFT JOIN organisation h ON h.id = t.host_id WHERE t.id = ? AND t.district_id = ?`;
  const latest = `SELECT id, title, starts_at, ends_at, state, capacity, person_times FROM activity
    WHERE station_id = ? AND district_id = ? ORDER BY starts_at DESC, id DESC LIMIT 20`;
  const [[s], found] = await Promise.all([
    rows(pool, one, [stationId, districtId]),
    rows(pool, latest, [stationId, districtId]),
  ]);
  const nodes = found.map((r) => {
    const [id, title, , , state, capacity, personTimes] = r;
    return { id, title, startsAt: iso(r[2]), endsAt: iso(r[3]), state, capacity, personTimes };
  });
  const [id, name, kind, address, foundedOn, state, hostId, hostName] = s ?? [];
  return {
    station: { id, name, kind, address, foundedOn, state, host: { id: hostId, name: hostName }, activities: { nodes } },
  };
}

/** V3. The latest twenty sign-ups of each activity: limited selects in one statement are the quickest way there is. */
export async function activitiesWithSignUpsByHand(pool: Pool, { districtId }: Facts): Promise<unknown> {
  const nodes = (await latestClosed(pool, districtId)).map((one) => {
    return { ...one, signUps: { nodes: [] as unknown[] } };
  });
  const each = `(SELECT t.id, t.state, t.signed_up_at, v.id, v.number, v.name, t.activity_id FROM sign_up t
    LEFT JOIN volunteer v ON v.id = t.volunteer_id WHERE t.activity_id = ? AND t.district_id = ?
    ORDER BY t.starts_at DESC, t.id DESC LIMIT 20)`;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const params = nodes.flatMap(({ id }) => [id, districtId]);
  for (const r of await rows(pool, nodes.map(() => each).join(' UNION ALL '), params)) {
    const [id, state, , volunteerId, number, name, activityId] = r;
    const volunteer = { id: volunteerId, number, name };
    byId.get(activityId as string)?.signUps.nodes.push({ id, state, signedUpAt: iso(r[2]), volunteer });
  }
  return { activities: { nodes } };
}
