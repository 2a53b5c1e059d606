import { followScope } from '../../access/accounts/follow-scope.js';
import { change } from '../../access/audit/change.js';
import { reachOf, type Reach } from '../../access/reach.js';
import { inDistrict, within } from '../../access/scope.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { Forbidden } from '../../kernel/errors.js';
import { Area } from '../../places/areas/area.entity.js';
import { teamFacts } from './team-facts.js';
import { Team } from './team.entity.js';
import { TeamDisbanded } from './team.errors.js';
import type { AmendTeamInput } from './team.inputs.js';
import { mayLead, mayManage } from './team.policy.js';

/** What only the district and the streets decide of a team. */
const firm = ['areaId', 'name', 'kind', 'organisationId', 'leaderId', 'deputyId', 'foundedOn'] as const;

/**
 * Changes a team's facts. Its own leader may reword how it presents itself; who leads it and where it belongs is for
 * those above, lest a leader hand a team on alone.
 * @throws NotFound, StaleVersion, TeamDisbanded
 * @throws Forbidden to other roles, and to the leader for anything but slogan and description
 * @throws BadInput when the area is out of reach, the name is taken, or a fact does not hold; see teamFacts
 */
export async function amendTeam(ctx: RequestContext, input: AmendTeamInput): Promise<string> {
  const caller = requireCaller(ctx);
  const reach = await reachOf(ctx);
  return change(ctx, { action: 'amendTeam', subjectType: 'Team' }, async (tx) => {
    const team = await tx.lockVersion(Team, input, inDistrict(caller));
    assertMayAmend(reach, team, input);
    if (team.state === 'DISBANDED') throw new TeamDisbanded();
    if (input.areaId !== team.areaId) await tx.reach(Area, input.areaId, within(caller, { area: 'id' }), 'areaId');
    const facts = await teamFacts(ctx, tx, { caller, input, before: team });
    if (input.areaId !== team.areaId) await followScope(tx, team.id, input.areaId);
    return tx.update(Team, team, { ...facts, areaId: input.areaId });
  });
}

function assertMayAmend(reach: Reach, team: Team, input: AmendTeamInput): void {
  const refusal = mayLead(reach, team);
  if (refusal) throw refusal;
  const touched = firm.filter((field) => (input[field] ?? null) !== team[field]);
  if (touched.length > 0 && mayManage(reach, team)) {
    throw new Forbidden(`A team's leader cannot change ${touched.join(', ')}; ask the street or the district.`);
  }
}
