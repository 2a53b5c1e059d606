import { change } from '../../access/audit/change.js';
import { requireRole, within } from '../../access/scope.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import { Area } from '../../places/areas/area.entity.js';
import { admissionBy } from './join-code.js';
import { teamFacts } from './team-facts.js';
import { Team } from './team.entity.js';
import type { FoundTeamInput } from './team.inputs.js';

/**
 * Founds a team in an area. Teams are the district's and the streets' to found; they answer for who leads them.
 * @returns the team's id, and its join code where people join by one: the only time that it is shown
 * @throws Forbidden to other roles
 * @throws BadInput when the area is out of reach, the name is taken, or a fact does not hold; see teamFacts
 */
export async function foundTeam(
  ctx: RequestContext,
  input: FoundTeamInput,
): Promise<{ id: string; joinCode: string | null }> {
  const caller = requireCaller(ctx);
  requireRole(caller, 'DISTRICT_ADMIN', 'STREET_ADMIN');
  let joinCode: string | null = null;
  const id = await change(ctx, { action: 'foundTeam', subjectType: 'Team' }, async (tx) => {
    const area = await tx.reach(Area, input.areaId, within(caller, { area: 'id' }), 'areaId');
    const facts = await teamFacts(ctx, tx, { caller, input });
    const admission = admissionBy(ctx, input.joinPolicy);
    ({ joinCode } = admission);
    return tx.insert(Team, {
      ...facts,
      ...admission.columns,
      id: newId(),
      districtId: area.districtId,
      areaId: area.id,
      state: 'ACTIVE',
      version: 1,
    });
  });
  return { id, joinCode };
}
