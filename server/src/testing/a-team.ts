import type { RequestContext } from '../kernel/context.js';
import { foundTeam } from '../people/teams/found-team.js';
import type { FoundTeamInput } from '../people/teams/team.inputs.js';

let founded = 0;

/** Founds a team in an area and gives its id; by default one that cares for the environment, each with a name of its own. */
export async function aTeam(
  ctx: RequestContext,
  facts: Partial<FoundTeamInput> & Pick<FoundTeamInput, 'areaId'>,
): Promise<string> {
  founded += 1;
  const name = `绿城志愿服务${String(founded)}队`;
  const { id } = await foundTeam(ctx, {
    name,
    kind: 'ENVIRONMENT',
    joinPolicy: 'VERIFY',
    foundedOn: '2018-03-05',
    ...facts,
  });
  return id;
}
