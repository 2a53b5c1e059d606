import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { isJoinCode } from '../teams/join-code.js';
import { insertMembership, lockJoining } from './joining.js';
import { JoinCodeWrong, WrongWayToJoin } from './membership.errors.js';
import type { JoinTeamInput } from './membership.inputs.js';
import { mayAsk } from './membership.policy.js';

/**
 * Makes a volunteer a member at once, of a team that is open to everybody or to whoever knows its code.
 * @throws Forbidden to who works neither with the team nor where the volunteer lives
 * @throws WrongWayToJoin when the team takes people in otherwise; JoinCodeWrong
 * @throws BadInput, TeamDisbanded, TeamSuspended, VolunteerNotVerified, AlreadyMember
 */
export async function joinTeam(ctx: RequestContext, input: JoinTeamInput): Promise<string> {
  const caller = requireCaller(ctx);
  const reach = await reachOf(ctx);
  return change(ctx, { action: 'joinTeam', subjectType: 'TeamMembership' }, async (tx) => {
    const joining = await lockJoining(tx, caller, input);
    const refusal = mayAsk(reach, joining);
    if (refusal) throw refusal;
    const { joinPolicy } = joining.team;
    if (joinPolicy !== 'OPEN' && joinPolicy !== 'CODE') throw new WrongWayToJoin(joinPolicy);
    if (joinPolicy === 'CODE' && !isJoinCode(ctx, joining.team, input.joinCode ?? '')) throw new JoinCodeWrong();
    return insertMembership(ctx, tx, { ...joining, decidedById: null });
  });
}
