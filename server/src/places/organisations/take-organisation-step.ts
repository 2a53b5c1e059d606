import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import { inDistrict } from '../../access/scope.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import type { StepInput } from '../../kernel/lists.js';
import { stateAfter } from '../../kernel/state-machine.js';
import { organisationUses } from './organisation-uses.js';
import { Organisation } from './organisation.entity.js';
import { organisationStates, type OrganisationStep } from './organisation.states.js';

/**
 * Closes or reopens an organisation. One that still hosts, backs or leads something cannot close: what it carries would
 * stand without a responsible body.
 * @throws Forbidden, NotFound, StaleVersion, TransitionNotAllowed, ReasonRequired, StillInUse
 */
export async function takeOrganisationStep(
  ctx: RequestContext,
  step: OrganisationStep,
  input: StepInput,
): Promise<string> {
  const who = await reachOf(ctx);
  const reason = input.reason?.trim() || null;
  return change(ctx, { action: `${step}Organisation`, subjectType: 'Organisation', reason }, async (tx) => {
    const organisation = await tx.lockVersion(Organisation, input, inDistrict(who.caller));
    const state = stateAfter(organisationStates, step, organisation, { who, now: nowIn(ctx), reason });
    if (step === 'close') await organisationUses.assertNone(tx, organisation.id);
    return tx.update(Organisation, organisation, { state });
  });
}
