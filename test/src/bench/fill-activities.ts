import type { Connection } from 'mysql2/promise';
import { uuidv7 } from 'uuidv7';
import type { Facts } from './facts.js';

type Row = readonly (string | number | null)[];

const stations = 31;
const teams = 26;
const communities = 200;
const categories = 22;
const actsEach = 10;
const rowsAtOnce = 2_000;

async function insert(connection: Connection, table: string, columns: string, rows: readonly Row[]): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    await connection.query(`INSERT INTO ${table} (${columns}) VALUES ?`, [rows.slice(from, from + rowsAtOnce)]);
  }
}

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
  await insert(connection, 'programme_act', 'id, district_id, activity_id, position, title, performer, minutes', acts);
  await connection.query('ANALYZE TABLE area, station, team, activity, activity_category, programme_act');
  return {
    districtId,
    communityIds: place.communityIds,
    stationId: place.stationIds[0] ?? '',
    categoryId: categoryIds[0] ?? '',
  };
}

interface Place {
  readonly communityId: string;
  readonly communityIds: readonly string[];
  readonly hostId: string;
  readonly stationIds: readonly string[];
  readonly teamIds: readonly string[];
}

async function fillPlaces(connection: Connection, districtId: string): Promise<Place> {
  const communityId = uuidv7();
  const hostId = uuidv7();
  const day = '2018-03-05';
  const areaColumns = 'id, district_id, parent_id, level, code, name, name_initials, valid_from, version';
  const community: Row = [
    communityId,
    districtId,
    districtId,
    'SUBDISTRICT',
    '410108002',
    '老鸦陈街道',
    'lycjd',
    day,
    1,
  ];
  const below = Array.from({ length: communities }, (_, i): Row => {
    return [
      uuidv7(),
      districtId,
      communityId,
      'COMMUNITY',
      `410108002${String(i + 1).padStart(3, '0')}`,
      `第${String(i + 1)}社区`,
      'dsq',
      day,
      1,
    ];
  });
  const communityIds = below.map(([id]) => String(id));
  await insert(connection, 'area', areaColumns, [community, ...below]);
  const stats = communityIds.map((areaId): Row => [uuidv7(), districtId, areaId, 2026, 1, '测速用统计公报', 1]);
  await insert(connection, 'area_stat', 'id, district_id, area_id, year, resident_population, source, version', stats);
  await insert(connection, 'area_ancestor', 'area_id, ancestor_id', [
    [communityId, communityId],
    [communityId, districtId],
  ]);
  const host: Row = [hostId, districtId, communityId, '惠济区文化馆', 'hjqwhg', 'UNIT', 'ACTIVE', 1];
  await insert(connection, 'organisation', 'id, district_id, area_id, name, name_initials, kind, state, version', [
    host,
  ]);
  const stationRows = Array.from({ length: stations }, (_, i): Row => {
    const name = `第${String(i + 1)}志愿服务站`;
    return [
      uuidv7(),
      districtId,
      communityId,
      name,
      'dzyfwz',
      'COMMUNITY',
      hostId,
      `英才街${String(i + 1)}号`,
      '[]',
      day,
      'ACTIVE',
      1,
    ];
  });
  const stationColumns =
    'id, district_id, area_id, name, name_initials, kind, host_id, address, opening_hours, founded_on, state, version';
  await insert(connection, 'station', stationColumns, stationRows);
  const teamRows = Array.from({ length: teams }, (_, i): Row => {
    return [
      uuidv7(),
      districtId,
      communityId,
      `第${String(i + 1)}志愿服务队`,
      'dzyfwd',
      'COMMUNITY',
      'VERIFY',
      day,
      'ACTIVE',
      1,
    ];
  });
  await insert(
    connection,
    'team',
    'id, district_id, area_id, name, name_initials, kind, join_policy, founded_on, state, version',
    teamRows,
  );
  return {
    communityId,
    communityIds,
    hostId,
    stationIds: stationRows.map(([id]) => String(id)),
    teamIds: teamRows.map(([id]) => String(id)),
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
  await insert(connection, 'activity', columns, rows);
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
  await insert(connection, 'category', 'id, district_id, code, name, name_initials, valid_from, source, version', rows);
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
  await insert(connection, 'activity_category', 'activity_id, category_id', links);
  return ids;
}
