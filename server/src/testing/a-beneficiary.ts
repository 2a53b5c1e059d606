import { registerBeneficiary } from '../care/beneficiaries/register-beneficiary.js';
import type { RegisterBeneficiaryInput } from '../care/beneficiaries/beneficiary.inputs.js';
import type { RequestContext } from '../kernel/context.js';

/** Registers an old lady of a community who lives alone and consented to be served. @returns her id */
export function aBeneficiary(
  ctx: RequestContext,
  facts: Partial<RegisterBeneficiaryInput> & Pick<RegisterBeneficiaryInput, 'areaId'>,
): Promise<string> {
  return registerBeneficiary(ctx, {
    name: '王桂兰',
    alias: '桂花奶奶',
    birthYear: 1941,
    groups: ['LIVING_ALONE', 'ADVANCED_AGE'],
    consent: { wordingVersion: '2026-01', givenOn: '2026-03-05', givenBy: 'SELF' },
    ...facts,
  });
}
