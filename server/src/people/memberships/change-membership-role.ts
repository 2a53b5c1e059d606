import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import { within } from '../../access/scope.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { TransitionNotAllowed } from '../../kernel/state-machine.js';
import { Team } from '../teams/team.entity.js';
import { mayLead } from '../teams/team.policy.js';
import type { ChangeMembershipRoleInput } from './membership.inputs.js';
import { mayGive } from './membership.policy.js';
import { requireRoleOpen } from './require-role-open.js';
import { TeamMembership } from './team-membership.entity.js';

/**
 * Makes a member deputy, leader, or a member like the others. A team has one leader at a time, named and replaced by
 * those above it.
 * @throws NotFound, StaleVersion, TransitionNotAllowed unless the membership is in force
 * @throws Forbidden to other roles than its leader and the administrators above; to the leader for the role LEADER
 * @throws TeamHasLeader
 */
export async function changeMembershipRole(ctx: RequestContext, input: ChangeMembershipRoleInput): Promise<string> {
  const caller = requireCaller(ctx);
  const reach = await reachOf(ctx);
  return change(ctx, { action: 'changeMembershipRole', subjectType: 'TeamMembership' }, async (tx) => {
    const row = await tx.lockVersion(TeamMembership, input, within(caller, { area: 'areaId', team: 'teamId' }));
    const team = await tx.lock(Team, row.teamId);
    const refusal = mayLead(reach, team) ?? mayGive(reach, team, row.role);
    if (refusal) throw refusal;
    if (row.state !== 'ACTIVE') throw new TransitionNotAllowed('changeRole', row.state);
    if (input.role !== row.role) await requireRoleOpen(tx, reach, { team, role: input.role });
    return tx.update(TeamMembership, row, { role: input.role });
  });
}
