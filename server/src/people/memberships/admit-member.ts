import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { mayLead } from '../teams/team.policy.js';
import { insertMembership, lockJoining } from './joining.js';
import type { AdmitMemberInput } from './membership.inputs.js';
import { requireRoleOpen } from './require-role-open.js';

/**
 * Makes a volunteer a member of a team however it takes people in, on the word of who looks after the team.
 * @throws Forbidden to other roles than its leader and the administrators above; to the leader for the role LEADER
 * @throws BadInput, TeamDisbanded, TeamSuspended, VolunteerNotVerified, AlreadyMember, TeamHasLeader
 */
export async function admitMember(ctx: RequestContext, input: AdmitMemberInput): Promise<string> {
  const caller = requireCaller(ctx);
  const reach = await reachOf(ctx);
  return change(ctx, { action: 'admitMember', subjectType: 'TeamMembership' }, async (tx) => {
    const joining = await lockJoining(tx, caller, input);
    const { team } = joining;
    const refusal = mayLead(reach, team);
    if (refusal) throw refusal;
    const role = input.role ?? 'MEMBER';
    await requireRoleOpen(tx, reach, { team, role });
    return insertMembership(ctx, tx, { ...joining, role, decidedById: caller.accountId });
  });
}
