import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import { inDistrict } from '../../access/scope.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { admissionBy } from './join-code.js';
import { Team } from './team.entity.js';
import { TeamDisbanded } from './team.errors.js';
import type { SetJoinPolicyInput } from './team.inputs.js';
import { mayLead } from './team.policy.js';

/**
 * Decides how volunteers join a team. With CODE a fresh code is drawn, also when people joined by code before: the old
 * one, which may have been passed on too far, then lets nobody in.
 * @returns the team's id, and the code: the only time that it is shown
 * @throws NotFound, StaleVersion, TeamDisbanded
 * @throws Forbidden to other roles than its leader and the administrators above
 */
export async function setJoinPolicy(
  ctx: RequestContext,
  input: SetJoinPolicyInput,
): Promise<{ id: string; joinCode: string | null }> {
  const caller = requireCaller(ctx);
  const reach = await reachOf(ctx);
  let joinCode: string | null = null;
  const id = await change(ctx, { action: 'setJoinPolicy', subjectType: 'Team' }, async (tx) => {
    const team = await tx.lockVersion(Team, input, inDistrict(caller));
    const refusal = mayLead(reach, team);
    if (refusal) throw refusal;
    if (team.state === 'DISBANDED') throw new TeamDisbanded();
    const admission = admissionBy(ctx, input.joinPolicy);
    ({ joinCode } = admission);
    return tx.update(Team, team, admission.columns);
  });
  return { id, joinCode };
}
