import type { RequestContext } from '../kernel/context.js';
import { foundTeam } from '../people/teams/found-team.js';
import type { DemoAreas } from './demo-areas.js';
import { areaIdOf } from './demo-organisations.js';
import { demoTeams, type DemoTeam } from './demo-team-names.js';
import type { SeededRandom } from './seeded-random.js';

/** A team of the demo that exists. */
export interface FoundedTeam extends DemoTeam {
  readonly id: string;
  readonly areaId: string;
}

/** Founds the demo's 26 teams, still without leaders. */
export async function foundTeams(ctx: RequestContext, areas: DemoAreas, random: SeededRandom): Promise<FoundedTeam[]> {
  const founded: FoundedTeam[] = [];
  for (const team of demoTeams) {
    const areaId = areaIdOf(areas, team.in);
    const foundedOn = `${String(random.between(2012, 2018))}-0${String(random.between(1, 9))}-05`;
    const { name, kind } = team;
    const { id } = await foundTeam(ctx, { areaId, name, kind, joinPolicy: 'VERIFY', foundedOn });
    founded.push({ ...team, id, areaId });
  }
  return founded;
}
