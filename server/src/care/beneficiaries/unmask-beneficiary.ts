import { change } from '../../access/audit/change.js';
import { requireStepUp } from '../../access/sessions/require-step-up.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { DomainError } from '../../kernel/errors.js';
import { ReasonRequired } from '../../kernel/state-machine.js';
import { BeneficiaryConsent } from './beneficiary-consent.entity.js';
import { Beneficiary } from './beneficiary.entity.js';
import { BeneficiaryEnded, ConsentMissing } from './beneficiary.errors.js';
import { inCareOf, requireKeeper } from './beneficiary.policy.js';
import { openParticulars, type Particulars } from './particulars.js';
import type { UnmaskBeneficiaryInput } from './unmask.inputs.js';
import type { UnmaskableField } from './unmaskable-field.js';

/** What was asked for, in plain; the rest is null. */
export type Unmasked = { readonly id: string; readonly showUntil: string } & {
  readonly [part in keyof Particulars]: Particulars[part] | null;
};

const partOf: Readonly<Record<UnmaskableField, keyof Particulars>> = {
  NAME: 'name',
  PHONE: 'phone',
  ADDRESS: 'address',
  ALIAS: 'alias',
  BIRTH_YEAR: 'birthYear',
  GROUPS: 'groups',
};
const shownForMs = 60_000;

/**
 * Shows sealed parts of a record in plain, once, to somebody who looks after the person, has just proven who they are,
 * and says why. The audit trail keeps which parts and the reason, never the values.
 * @throws NotFound, StepUpRequired, ReasonRequired, ConsentMissing
 * @throws Forbidden to auditors
 * @throws BeneficiaryEnded to others than the district's administrator, once service has ended
 */
export async function unmaskBeneficiary(ctx: RequestContext, input: UnmaskBeneficiaryInput): Promise<Unmasked> {
  const caller = requireCaller(ctx);
  const { fields, purpose } = input;
  const reason = input.reason.trim();
  let shown: Unmasked | undefined;
  const name = {
    action: 'unmaskBeneficiary',
    subjectType: 'Beneficiary',
    reason,
    facts: { unmaskableFields: fields, consentPurpose: purpose },
  };
  await change(ctx, name, async (tx) => {
    const row = await tx.get(Beneficiary, input.id, inCareOf(caller));
    requireKeeper(caller);
    requireStepUp(ctx);
    if (!reason) throw new ReasonRequired();
    if (row.state === 'ENDED' && caller.role !== 'DISTRICT_ADMIN') throw new BeneficiaryEnded();
    const consents = await tx.list(BeneficiaryConsent, { beneficiaryId: row.id, purpose });
    if (!consents.some(({ withdrawnOn }) => withdrawnOn === null)) throw new ConsentMissing(purpose);
    const wanted = new Set(fields.map((field) => partOf[field]));
    const parts = Object.entries(openParticulars(ctx, row));
    const plain = Object.fromEntries(
      parts.map(([part, value]) => [part, wanted.has(part as keyof Particulars) ? value : null]),
    );
    shown = { ...(plain as Record<keyof Particulars, null>), id: row.id, showUntil: inAMinute(ctx) };
    return row;
  });
  if (!shown) throw new DomainError('CONFLICT', 'This was shown once. Ask again with a fresh Idempotency-Key.');
  return shown;
}

function inAMinute(ctx: RequestContext): string {
  return new Date(ctx.clock.now().getTime() + shownForMs).toISOString();
}
