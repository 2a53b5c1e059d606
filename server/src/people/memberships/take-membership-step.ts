import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import { within } from '../../access/scope.js';
import type { Transaction } from '../../database/transaction.js';
import { shanghaiDay } from '../../kernel/clock.js';
import { nowIn, requireCaller, type RequestContext } from '../../kernel/context.js';
import type { StepInput } from '../../kernel/lists.js';
import { stateAfter } from '../../kernel/state-machine.js';
import { Team } from '../teams/team.entity.js';
import { Volunteer } from '../volunteers/volunteer.entity.js';
import { requireOpen, requireVerified } from './joining.js';
import { membershipStates, type MembershipStep } from './membership.states.js';
import { TeamMembership } from './team-membership.entity.js';

/**
 * Agrees to a request to join, refuses it, or ends a membership.
 * @throws NotFound, StaleVersion
 * @throws Forbidden to other roles than the team's leader and the administrators above
 * @throws TransitionNotAllowed, ReasonRequired
 * @throws TeamDisbanded, TeamSuspended, VolunteerNotVerified when nobody can become a member any more
 */
export async function takeMembershipStep(ctx: RequestContext, step: MembershipStep, input: StepInput): Promise<string> {
  const caller = requireCaller(ctx);
  const who = await reachOf(ctx);
  const reason = input.reason?.trim() || null;
  const name = { action: `${step}Membership`, subjectType: 'TeamMembership', reason };
  return change(ctx, name, async (tx) => {
    const row = await tx.lockVersion(TeamMembership, input, within(caller, { area: 'areaId', team: 'teamId' }));
    const state = stateAfter(membershipStates, step, row, { who, now: nowIn(ctx), reason });
    if (step === 'agree') await requireBoth(tx, row);
    const today = shanghaiDay(ctx.clock.now());
    const days = step === 'agree' ? { fromOn: today } : { activeKey: null, untilOn: step === 'end' ? today : null };
    const decidedById = step === 'end' ? row.decidedById : caller.accountId;
    return tx.update(TeamMembership, row, { state, stateReason: reason, decidedById, ...days });
  });
}

async function requireBoth(tx: Transaction, { teamId, volunteerId }: TeamMembership): Promise<void> {
  requireOpen(await tx.lock(Team, teamId));
  requireVerified(await tx.lock(Volunteer, volunteerId));
}
