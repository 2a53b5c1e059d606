import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import { inDistrict } from '../../access/scope.js';
import { nowIn, requireCaller, type RequestContext } from '../../kernel/context.js';
import type { StepInput } from '../../kernel/lists.js';
import { stateAfter } from '../../kernel/state-machine.js';
import { Team } from './team.entity.js';
import { endWithTeam } from './team-followers.js';
import { teamStates, type TeamStep } from './team.states.js';

/**
 * Suspends, resumes or disbands a team. Its memberships end with it.
 * @throws NotFound, StaleVersion
 * @throws Forbidden to other roles than administrators of the district or of the street where it works
 * @throws TransitionNotAllowed, ReasonRequired
 */
export async function takeTeamStep(ctx: RequestContext, step: TeamStep, input: StepInput): Promise<string> {
  const caller = requireCaller(ctx);
  const who = await reachOf(ctx);
  const reason = input.reason?.trim() || null;
  return change(ctx, { action: `${step}Team`, subjectType: 'Team', reason }, async (tx) => {
    const team = await tx.lockVersion(Team, input, inDistrict(caller));
    const state = stateAfter(teamStates, step, team, { who, now: nowIn(ctx), reason });
    const moved = await tx.update(Team, team, { state });
    if (state === 'DISBANDED') await endWithTeam(ctx, tx, moved);
    return moved;
  });
}
