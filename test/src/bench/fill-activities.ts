import type { Connection } from 'mysql2/promise';
import { uuidv7 } from 'uuidv7';
import type { Facts } from './facts.js';
import { fillPlaces, stations, teams, type Place } from './fill-places.js';
import { insertInto, type Row } from './insert-into.js';

const categories = 22;
const actsEach = 10;

/** A district with stations, teams and categories, and as many activities as asked for, ten acts each. */
export async function fillActivities(connection: Connection, count: number): Promise<Facts> {
  const [found] = await connection.query("SELECT id FROM area WHERE level = 'DISTRICT'");
  const districtId = (found as { id: string }[])[0]?.id ?? '';
  const place = await fillPlaces(connection, districtId);
  const ids = await fillActivityRows(connection, { districtId, ...place }, count);
  const categoryIds = await fillCategories(connection, districtId, ids);
  const acts = ids.flatMap((activityId, i) =>
    Array.from({ length: actsEach }, (_, turn): Row => {
      return [
        uuidv7(),
        districtId,
        activityId,
        turn + 1,
        `节目${String(i)}之${String(turn + 1)}`,
        '惠济区文化志愿者',
        5 + turn,
      ];
    }),
  );
  await insertInto(
    connection,
    'programme_act (id, district_id, activity_id, position, title, performer, minutes)',
    acts,
  );
  await connection.query('ANALYZE TABLE area, station, team, activity, activity_category, programme_act');
  return {
    districtId,
    communityIds: place.communityIds,
    stationId: place.stationIds[0] ?? '',
    categoryId: categoryIds[0] ?? '',
  };
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

async function fillActivityRows(
  connection: Connection,
  place: Place & { districtId: string },
  count: number,
): Promise<string[]> {
  const start = Date.parse('2025-01-01T00:00:00Z');
  const rows = Array.from({ length: count }, (_, i): Row => {
    const at = new Date(start + i * 37 * 60_000);
    const instant = (date: Date) => date.toISOString().slice(0, 23).replace('T', ' ');
    const startsOn = new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
    return [
      uuidv7(),
      place.districtId,
      place.communityId,
      place.stationIds[i % stations] ?? null,
      place.teamIds[i % teams] ?? null,
      place.hostId,
      `“清洁家园”第${String(i + 1)}次行动`,
      `qjjyd${String(i + 1)}cxd`,
      '清扫楼院和背街小巷，规范门店门前秩序。',
      '英才街与宏达路交叉口',
      instant(at),
      instant(new Date(at.getTime() + 7_200_000)),
      startsOn,
      20,
      'LOW',
      '注意往来车辆。',
      0,
      0,
      states[i % states.length] ?? 'DRAFT',
      40,
      1,
    ];
  });
  const columns = `id, district_id, area_id, station_id, team_id, lead_id, title, title_initials, summary, place, starts_at, ends_at,
    starts_on, capacity, risk, risk_notice, minors_allowed, make_up, state, person_times, version`;
  await insertInto(connection, `activity (${columns})`, rows);
  return rows.map(([id]) => String(id));
}

/** Every activity gets one or two of the categories, which the district has from its founding or gets here. */
async function fillCategories(
  connection: Connection,
  districtId: string,
  activityIds: readonly string[],
): Promise<string[]> {
  const rows = Array.from({ length: categories }, (_, i): Row => {
    return [
      uuidv7(),
      districtId,
      `X${String(i + 1).padStart(2, '0')}`,
      `类别${String(i + 1)}`,
      'lb',
      '2018-01-01',
      '测速数据',
      1,
    ];
  });
  await insertInto(
    connection,
    'category (id, district_id, code, name, name_initials, valid_from, source, version)',
    rows,
  );
  const ids = rows.map(([id]) => String(id));
  const links = activityIds.flatMap((id, i): Row[] => {
    const first = ids[i % categories] ?? '';
    return i % 2 === 0
      ? [[id, first]]
      : [
          [id, first],
          [id, ids[(i + 7) % categories] ?? ''],
        ];
  });
  await insertInto(connection, 'activity_category (activity_id, category_id)', links);
  return ids;
}
