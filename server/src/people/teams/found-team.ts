import { change } from '../../access/audit/change.js';
import { requireRole, within } from '../../access/scope.js';
import { shanghaiDay } from '../../kernel/clock.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { initialsOf } from '../../kernel/pinyin.js';
import { Area } from '../../places/areas/area.entity.js';
import { admissionBy } from './join-code.js';
import { Team } from './team.entity.js';
import type { FoundTeamInput } from './team.inputs.js';

/**
 * Founds a team in an area. Teams are the district's and the streets' to found; they answer for who leads them.
 * @returns the team's id, and its join code where people join by one: the only time that it is shown
 * @throws Forbidden to other roles
 * @throws BadInput when the area is out of reach, the name is taken, or the founding day lies ahead
 */
export async function foundTeam(
  ctx: RequestContext,
  input: FoundTeamInput,
): Promise<{ id: string; joinCode: string | null }> {
  const caller = requireCaller(ctx);
  requireRole(caller, 'DISTRICT_ADMIN', 'STREET_ADMIN');
  if (input.foundedOn > shanghaiDay(ctx.clock.now())) throw new BadInput({ foundedOn: 'The founding day lies ahead.' });
  let joinCode: string | null = null;
  const id = await change(ctx, { action: 'foundTeam', subjectType: 'Team' }, async (tx) => {
    const area = await tx.reach(Area, input.areaId, within(caller, { area: 'id' }), 'areaId');
    const admission = admissionBy(ctx, input.joinPolicy);
    ({ joinCode } = admission);
    return tx.insert(Team, {
      id: newId(),
      districtId: area.districtId,
      areaId: area.id,
      name: input.name,
      nameInitials: initialsOf(input.name),
      kind: input.kind,
      ...admission.columns,
      foundedOn: input.foundedOn,
      slogan: input.slogan ?? null,
      description: input.description ?? null,
      state: 'ACTIVE',
      version: 1,
    });
  });
  return { id, joinCode };
}
