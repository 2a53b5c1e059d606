import { requireCaller, type RequestContext } from '../../kernel/context.js';
import type { BeneficiaryConsent } from './beneficiary-consent.entity.js';
import { mayKeep } from './beneficiary.policy.js';

/** The scan of a consent, for those who keep the record: a signed sheet shows name and phone, which auditors see masked. */
export function showEvidence(ctx: RequestContext, consent: Pick<BeneficiaryConsent, 'evidenceId'>): string | null {
  return mayKeep(requireCaller(ctx)) ? null : consent.evidenceId;
}
