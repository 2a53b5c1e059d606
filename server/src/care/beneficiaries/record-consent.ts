import { change } from '../../access/audit/change.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { Beneficiary } from './beneficiary.entity.js';
import { BeneficiaryEnded } from './beneficiary.errors.js';
import { inCareOf, requireKeeper } from './beneficiary.policy.js';
import type { RecordConsentInput } from './consent.inputs.js';
import { insertConsent } from './insert-consent.js';

/**
 * Records that a beneficiary agreed to a purpose. A newer wording stands beside an older one.
 * @returns the beneficiary's id
 * @throws NotFound, BeneficiaryEnded
 * @throws Forbidden to auditors
 * @throws BadInput when it lies ahead, a child gave it alone, the same wording is agreed to already, or the file is unknown
 */
export function recordConsent(ctx: RequestContext, input: RecordConsentInput): Promise<string> {
  const caller = requireCaller(ctx);
  return change(ctx, { action: 'recordConsent', subjectType: 'Beneficiary' }, async (tx) => {
    const of = await tx.lock(Beneficiary, input.beneficiaryId, inCareOf(caller));
    requireKeeper(caller);
    if (of.state === 'ENDED') throw new BeneficiaryEnded();
    await insertConsent(ctx, tx, { of, purpose: input.purpose, facts: input });
    return of;
  });
}
