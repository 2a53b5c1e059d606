import { change } from '../../access/audit/change.js';
import { shanghaiDay } from '../../kernel/clock.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { BeneficiaryConsent } from './beneficiary-consent.entity.js';
import { inCareOf, requireKeeper } from './beneficiary.policy.js';
import type { WithdrawConsentInput } from './consent.inputs.js';

/**
 * Ends a consent from a day on. It stays on record that it was given; what it allowed is allowed no more, also when
 * service itself has ended.
 * @returns the beneficiary's id
 * @throws NotFound, StaleVersion
 * @throws Forbidden to auditors
 * @throws BadInput when the day lies ahead or before it was given, or it is withdrawn already
 */
export function withdrawConsent(ctx: RequestContext, input: WithdrawConsentInput): Promise<string> {
  const caller = requireCaller(ctx);
  return change(ctx, { action: 'withdrawConsent', subjectType: 'Beneficiary' }, async (tx) => {
    const consent = await tx.lockVersion(BeneficiaryConsent, input, inCareOf(caller));
    requireKeeper(caller);
    if (consent.withdrawnOn) throw new BadInput({ withdrawnOn: 'It is withdrawn already.' });
    if (input.withdrawnOn < consent.givenOn) throw new BadInput({ withdrawnOn: 'The day lies before it was given.' });
    if (input.withdrawnOn > shanghaiDay(ctx.clock.now())) throw new BadInput({ withdrawnOn: 'The day lies ahead.' });
    await tx.update(BeneficiaryConsent, consent, { withdrawnOn: input.withdrawnOn });
    return { id: consent.beneficiaryId };
  });
}
