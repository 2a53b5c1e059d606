import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import { inDistrict } from '../../access/scope.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import type { StepInput } from '../../kernel/lists.js';
import { stateAfter } from '../../kernel/state-machine.js';
import { Project } from './project.entity.js';
import { projectStates, type ProjectStep } from './project.states.js';

/**
 * Pauses, resumes or ends a project, as its state machine allows.
 * @throws Forbidden to auditors and to those whose project it is not
 * @throws NotFound, StaleVersion, TransitionNotAllowed, ReasonRequired
 */
export async function takeProjectStep(ctx: RequestContext, step: ProjectStep, input: StepInput): Promise<string> {
  const who = await reachOf(ctx);
  const reason = input.reason?.trim() || null;
  return change(ctx, { action: `${step}Project`, subjectType: 'Project', reason }, async (tx) => {
    const project = await tx.lockVersion(Project, input, inDistrict(who.caller));
    const state = stateAfter(projectStates, step, project, { who, now: nowIn(ctx), reason });
    return tx.update(Project, project, { state });
  });
}
