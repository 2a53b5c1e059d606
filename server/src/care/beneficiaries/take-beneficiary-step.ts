import { change } from '../../access/audit/change.js';
import { nowIn, requireCaller, type RequestContext } from '../../kernel/context.js';
import type { StepInput } from '../../kernel/lists.js';
import { stateAfter } from '../../kernel/state-machine.js';
import { Beneficiary } from './beneficiary.entity.js';
import { inCareOf } from './beneficiary.policy.js';
import { beneficiaryStates, type BeneficiaryStep } from './beneficiary.states.js';

/**
 * Pauses, resumes or ends service to a beneficiary.
 * @throws NotFound, StaleVersion
 * @throws Forbidden to auditors
 * @throws TransitionNotAllowed, ReasonRequired
 */
export function takeBeneficiaryStep(ctx: RequestContext, step: BeneficiaryStep, input: StepInput): Promise<string> {
  const who = requireCaller(ctx);
  const reason = input.reason?.trim() || null;
  return change(ctx, { action: `${step}Beneficiary`, subjectType: 'Beneficiary', reason }, async (tx) => {
    const row = await tx.lockVersion(Beneficiary, input, inCareOf(who));
    const state = stateAfter(beneficiaryStates, step, row, { who, now: nowIn(ctx), reason });
    return tx.update(Beneficiary, row, { state });
  });
}
