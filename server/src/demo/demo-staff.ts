import type { Caller } from '../kernel/caller.js';
import type { RequestContext } from '../kernel/context.js';
import { amendTeam } from '../people/teams/amend-team.js';
import { Team } from '../people/teams/team.entity.js';
import { amendStation } from '../places/stations/amend-station.js';
import { Station } from '../places/stations/station.entity.js';
import { takeStationStep } from '../places/stations/take-station-step.js';
import { openDemoAccount, type DemoPerson } from './demo-accounts.js';
import type { DemoAreas } from './demo-areas.js';
import { inventedName } from './demo-people-names.js';
import type { DemoStation } from './demo-stations.js';
import type { FoundedTeam } from './demo-teams.js';
import type { SeededRandom } from './seeded-random.js';

/** Who opens accounts, and with which password. */
export interface Staffing {
  readonly ctx: RequestContext;
  readonly districtId: string;
  readonly password: string;
  readonly random: SeededRandom;
}

/** The people of the demo by the id of their street, station or team. */
export type DemoStaff = ReadonlyMap<string, Caller>;

/** The street, station and team whose people have the short names that the demo offers. */
const offered = new Map([
  ['长兴路街道', 'street'],
  ['清华园社区学雷锋志愿服务站', 'station'],
  ['郑州财经学院志愿服务队', 'team'],
]);

function open(staffing: Staffing, person: Omit<DemoPerson, 'displayName'>): Promise<Caller> {
  const displayName = inventedName(staffing.random);
  return openDemoAccount(staffing.ctx, staffing, { ...person, displayName });
}

/** An administrator for each street and town, and the auditor of the whole district. */
export async function staffStreets(staffing: Staffing, areas: DemoAreas): Promise<DemoStaff> {
  const staff = new Map<string, Caller>();
  let number = 0;
  for (const { id, name } of areas.streets.values()) {
    const username = offered.get(name) ?? `street${String(++number).padStart(2, '0')}`;
    const scope = { scopeKind: 'AREA', scopeId: id, areaId: id } as const;
    staff.set(id, await open(staffing, { username, role: 'STREET_ADMIN', ...scope }));
  }
  const whole = { scopeKind: 'AREA', scopeId: staffing.districtId, areaId: staffing.districtId } as const;
  await open(staffing, { username: 'auditor', role: 'AUDITOR', ...whole });
  return staff;
}

/** A manager for each station, which then opens. */
export async function staffStations(staffing: Staffing, stations: readonly DemoStation[]): Promise<DemoStaff> {
  const { ctx } = staffing;
  const staff = new Map<string, Caller>();
  for (const [i, { id, name, areaId }] of stations.entries()) {
    const username = offered.get(name) ?? `station${String(i + 1).padStart(2, '0')}`;
    const manager = await open(staffing, {
      username,
      role: 'STATION_MANAGER',
      scopeKind: 'STATION',
      scopeId: id,
      areaId,
    });
    const station = await ctx.db.transact((tx) => tx.get(Station, id));
    await amendStation(ctx, { ...station, openingHours: [...station.openingHours], managerId: manager.accountId });
    await takeStationStep(ctx, 'activate', { id, version: station.version + 1 });
    staff.set(id, manager);
  }
  return staff;
}

/** A leader for each team, and its organisation where it has one. */
export async function staffTeams(
  staffing: Staffing,
  teams: readonly FoundedTeam[],
  organisations: ReadonlyMap<string, string>,
): Promise<DemoStaff> {
  const { ctx } = staffing;
  const staff = new Map<string, Caller>();
  for (const [i, { id, name, areaId, of }] of teams.entries()) {
    const username = offered.get(name) ?? `team${String(i + 1).padStart(2, '0')}`;
    const leader = await open(staffing, { username, role: 'TEAM_LEADER', scopeKind: 'TEAM', scopeId: id, areaId });
    const team = await ctx.db.transact((tx) => tx.get(Team, id));
    const organisationId = of === null ? null : (organisations.get(of) ?? null);
    await amendTeam(ctx, { ...team, organisationId, leaderId: leader.accountId });
    staff.set(id, leader);
  }
  return staff;
}
