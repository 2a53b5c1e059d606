import type { RequestContext } from '../kernel/context.js';
import { newId } from '../kernel/ids.js';
import { TeamMembership } from '../people/memberships/team-membership.entity.js';
import type { DemoDistrict } from './demo-district.js';
import type { FoundedTeam } from './demo-teams.js';
import type { DemoVolunteer } from './demo-volunteers.js';
import { atLocal } from './demo-year.js';
import type { SeededRandom } from './seeded-random.js';

/** The members of each team, by the team's id. */
export type DemoCrews = ReadonlyMap<string, readonly DemoVolunteer[]>;

/** How many memberships there are. */
export function sizeOf(crews: DemoCrews): number {
  return [...crews.values()].reduce((sum, crew) => sum + crew.length, 0);
}

/** How many of those whom a team could have are its members. */
const teamSizes = [280, 760] as const;

/** Who is in a team of some kind: students in their school's, the Party's members in theirs, grown-ups in the others. */
function fits(team: FoundedTeam, { isPartyMember, age }: DemoVolunteer): boolean {
  if (team.kind === 'PARTY') return isPartyMember;
  if (isPartyMember) return false;
  if (team.name.includes('小学')) return age < 14;
  if (team.name.includes('中学')) return age >= 14 && age < 18;
  return team.kind === 'SCHOOL' ? age >= 18 && age < 24 : age >= 18;
}

/** Puts volunteers into the teams: the Party's members all into theirs, of the others each into one at most. */
export async function fillTeams(
  ctx: RequestContext,
  district: Pick<DemoDistrict, 'teams' | 'leaders' | 'year'>,
  made: { readonly volunteers: readonly DemoVolunteer[]; readonly random: SeededRandom },
): Promise<DemoCrews> {
  const free = [...made.volunteers];
  const crews = new Map<string, readonly DemoVolunteer[]>();
  for (const team of district.teams) {
    const size = team.kind === 'PARTY' ? free.length : made.random.between(...teamSizes);
    const crew = takeOut(free, (one) => fits(team, one), size);
    crews.set(team.id, crew);
    const decidedById = district.leaders.get(team.id)?.accountId ?? null;
    const rows = crew.map((one) => membership(team, one, { decidedById, today: district.year.today }));
    await ctx.db.transact((tx) => tx.insertMany(TeamMembership, rows));
  }
  return crews;
}

/** Takes the first `count` that fit out of a list. */
function takeOut<T>(from: T[], isWanted: (one: T) => boolean, count: number): T[] {
  const taken: T[] = [];
  const left: T[] = [];
  for (const one of from) (taken.length < count && isWanted(one) ? taken : left).push(one);
  from.splice(0, from.length, ...left);
  return taken;
}

function membership(
  team: FoundedTeam,
  { id: volunteerId, districtId, registeredOn }: DemoVolunteer,
  { decidedById, today }: { readonly decidedById: string | null; readonly today: string },
): Partial<TeamMembership> {
  const fromOn = registeredOn < today ? registeredOn : today;
  return {
    id: newId(),
    districtId,
    areaId: team.areaId,
    teamId: team.id,
    volunteerId,
    role: 'MEMBER',
    state: 'ACTIVE',
    fromOn,
    requestedAt: atLocal(fromOn, 9),
    decidedById,
    activeKey: `${team.id} ${volunteerId}`,
    version: 1,
  };
}
