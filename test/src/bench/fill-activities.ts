import type { Connection } from 'mysql2/promise';
import { uuidv7 } from 'uuidv7';
import { stations, teams, type Place } from './fill-places.js';
import { dayOf, insertInto, instant, type Row } from './insert-into.js';

const categories = 22;
const actsEach = 10;
const hourMs = 3_600_000;
const began = Date.parse('2025-01-01T00:00:00Z');
/** All activities lie within these days, however many there are. */
const days = 514;

/** An activity, as far as its roster needs to know it. */
export interface Held {
  readonly id: string;
  readonly stationId: string | null;
  readonly teamId: string | null;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly state: string;
}

const states = [
  'CLOSED',
  'CLOSED',
  'CLOSED',
  'CLOSED',
  'CLOSED',
  'CLOSED',
  'RECRUITING',
  'RUNNING',
  'CANCELLED',
  'DRAFT',
];

/** As many activities as asked for, in order of their start, with ten acts and one or two categories each. */
export async function fillActivities(
  connection: Connection,
  place: Place,
  count: number,
): Promise<{ activities: readonly Held[]; categoryId: string }> {
  const activities = Array.from({ length: count }, (_, i): Held => {
    const startsAt = began + Math.floor((i * days * 24 * hourMs) / count);
    return {
      id: uuidv7(),
      stationId: place.stationIds[i % stations] ?? null,
      teamId: place.teamIds[i % teams] ?? null,
      startsAt,
      endsAt: startsAt + 2 * hourMs,
      state: states[i % states.length] ?? 'DRAFT',
    };
  });
  await insertActivities(connection, place, activities);
  const categoryIds = await fillCategories(connection, place.districtId, activities);
  const acts = 'programme_act (id, district_id, activity_id, position, title, performer, minutes)';
  await insertInto(connection, acts, actRows(place.districtId, activities));
  return { activities, categoryId: categoryIds[0] ?? '' };
}

/** Writes activities that are told by little more than their times. */
export async function insertActivities(
  connection: Connection,
  place: Place,
  activities: readonly Held[],
): Promise<void> {
  const columns = `id, district_id, area_id, station_id, team_id, lead_id, title, title_initials, summary, place, starts_at, ends_at,
    starts_on, capacity, risk, risk_notice, minors_allowed, make_up, state, person_times, version`;
  const rows = function* (): Generator<Row> {
    for (const [i, { id, stationId, teamId, startsAt, endsAt, state }] of activities.entries()) {
      const belongs = [id, place.districtId, place.communityId, stationId, teamId, place.hostId];
      const title = [`“清洁家园”第${String(i + 1)}次行动`, `qjjyd${String(i + 1)}cxd`];
      const told = ['清扫楼院和背街小巷，规范门店门前秩序。', '英才街与宏达路交叉口'];
      const times = [instant(startsAt), instant(endsAt), dayOf(startsAt)];
      yield [...belongs, ...title, ...told, ...times, 20, 'LOW', '注意往来车辆。', 0, 0, state, 40, 1];
    }
  };
  await insertInto(connection, `activity (${columns})`, rows());
}

function* actRows(districtId: string, activities: readonly Held[]): Generator<Row> {
  for (const [i, { id }] of activities.entries()) {
    for (let turn = 1; turn <= actsEach; turn++) {
      const title = `节目${String(i)}之${String(turn)}`;
      yield [uuidv7(), districtId, id, turn, title, '惠济区文化志愿者', 4 + turn];
    }
  }
}

/** Every activity gets one or two of the categories. */
async function fillCategories(
  connection: Connection,
  districtId: string,
  activities: readonly Held[],
): Promise<string[]> {
  const ids = Array.from({ length: categories }, () => uuidv7());
  const rows = ids.map((id, i): Row => {
    const code = `X${String(i + 1).padStart(2, '0')}`;
    return [id, districtId, code, `类别${String(i + 1)}`, 'lb', '2018-01-01', '测速数据', 1];
  });
  const columns = 'id, district_id, code, name, name_initials, valid_from, source, version';
  await insertInto(connection, `category (${columns})`, rows);
  const links = function* (): Generator<Row> {
    for (const [i, { id }] of activities.entries()) {
      yield [id, ids[i % categories] ?? ''];
      if (i % 2 === 1) yield [id, ids[(i + 7) % categories] ?? ''];
    }
  };
  await insertInto(connection, 'activity_category (activity_id, category_id)', links());
  return ids;
}
