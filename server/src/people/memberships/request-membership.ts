import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { insertMembership, lockJoining } from './joining.js';
import { WrongWayToJoin } from './membership.errors.js';
import type { JoiningInput } from './membership.inputs.js';
import { mayAsk } from './membership.policy.js';

/**
 * Brings forward that a volunteer wants to join a team whose leader agrees to each one.
 * @throws Forbidden to who works neither with the team nor where the volunteer lives
 * @throws WrongWayToJoin when the team takes people in otherwise
 * @throws BadInput, TeamDisbanded, TeamSuspended, VolunteerNotVerified, AlreadyMember
 */
export async function requestMembership(ctx: RequestContext, input: JoiningInput): Promise<string> {
  const caller = requireCaller(ctx);
  const reach = await reachOf(ctx);
  return change(ctx, { action: 'requestMembership', subjectType: 'TeamMembership' }, async (tx) => {
    const joining = await lockJoining(tx, caller, input);
    const refusal = mayAsk(reach, joining);
    if (refusal) throw refusal;
    if (joining.team.joinPolicy !== 'VERIFY') throw new WrongWayToJoin(joining.team.joinPolicy);
    return insertMembership(ctx, tx, joining);
  });
}
