import type { Connection } from 'mysql2/promise';
import { uuidv7 } from 'uuidv7';
import { insertInto, type Row } from './insert-into.js';

export const stations = 31;
export const teams = 26;
const communities = 200;

/** Where the activities of the benchmark take place, and by whom. */
export interface Place {
  readonly districtId: string;
  readonly communityId: string;
  readonly communityIds: readonly string[];
  readonly hostId: string;
  readonly stationIds: readonly string[];
  readonly teamIds: readonly string[];
}

/** A street with its communities, an organisation, stations and teams. */
export async function fillPlaces(connection: Connection, districtId: string): Promise<Place> {
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
  await insertInto(connection, `area (${areaColumns})`, [community, ...below]);
  const stats = communityIds.map((areaId): Row => [uuidv7(), districtId, areaId, 2026, 1, '测速用统计公报', 1]);
  await insertInto(
    connection,
    'area_stat (id, district_id, area_id, year, resident_population, source, version)',
    stats,
  );
  await insertInto(connection, 'area_ancestor (area_id, ancestor_id)', [
    [communityId, communityId],
    [communityId, districtId],
  ]);
  const host: Row = [hostId, districtId, communityId, '惠济区文化馆', 'hjqwhg', 'UNIT', 'ACTIVE', 1];
  await insertInto(connection, 'organisation (id, district_id, area_id, name, name_initials, kind, state, version)', [
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
  await insertInto(connection, `station (${stationColumns})`, stationRows);
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
  await insertInto(
    connection,
    'team (id, district_id, area_id, name, name_initials, kind, join_policy, founded_on, state, version)',
    teamRows,
  );
  return {
    districtId,
    communityId,
    communityIds,
    hostId,
    stationIds: stationRows.map(([id]) => String(id)),
    teamIds: teamRows.map(([id]) => String(id)),
  };
}
