import { change } from '../../access/audit/change.js';
import { requireStepUp } from '../../access/sessions/require-step-up.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { DomainError } from '../../kernel/errors.js';
import { ReasonRequired } from '../../kernel/state-machine.js';
import { purposesInForce } from './consents-in-force.js';
import type { Person } from './person.js';
import { openPerson } from './volunteer-cells.js';
import { Volunteer } from './volunteer.entity.js';
import { VolunteerConsentMissing } from './volunteer.errors.js';
import { requireRegistrar, volunteersOf } from './volunteer.policy.js';
import type { VolunteerPart } from './volunteer-part.js';

/** What was asked for, in plain; the rest is null. */
export type UnmaskedVolunteer = {
  readonly [part in 'name' | 'bornOn' | 'idNumber' | 'phone' | 'address' | 'guardian']: Person[part] | null;
} & { readonly id: string; readonly showUntil: string };

const shownForMs = 60_000;

/**
 * Shows sealed parts of a record in plain, once, to somebody who keeps the registry, has just proven who they are, and says
 * why. The audit trail keeps which parts and the reason, never the values.
 * @throws NotFound, StepUpRequired, ReasonRequired
 * @throws Forbidden to other roles than administrators
 * @throws VolunteerConsentMissing when the consent to SENSITIVE is not in force
 */
export async function unmaskVolunteer(
  ctx: RequestContext,
  input: { readonly id: string; readonly fields: readonly VolunteerPart[]; readonly reason: string },
): Promise<UnmaskedVolunteer> {
  const caller = requireCaller(ctx);
  const reason = input.reason.trim();
  const facts = { unmaskableFields: input.fields };
  let shown: UnmaskedVolunteer | undefined;
  await change(ctx, { action: 'unmaskVolunteer', subjectType: 'Volunteer', reason, facts }, async (tx) => {
    const row = await tx.get(Volunteer, input.id, volunteersOf(caller));
    requireRegistrar(caller);
    requireStepUp(ctx);
    if (!reason) throw new ReasonRequired();
    if (!(await purposesInForce(tx, row.id)).has('SENSITIVE')) throw new VolunteerConsentMissing('SENSITIVE');
    shown = partsOf(ctx, row, new Set(input.fields));
    return row;
  });
  if (!shown) throw new DomainError('CONFLICT', 'This was shown once. Ask again with a fresh Idempotency-Key.');
  return shown;
}

function partsOf(ctx: RequestContext, row: Volunteer, wanted: ReadonlySet<VolunteerPart>): UnmaskedVolunteer {
  const { name, bornOn, idNumber, phone, address, guardian } = openPerson(ctx, row);
  const only = <T>(part: VolunteerPart, value: T): T | null => (wanted.has(part) ? value : null);
  return {
    id: row.id,
    name: only('NAME', name),
    bornOn: only('BORN_ON', bornOn),
    idNumber: only('ID_NUMBER', idNumber),
    phone: only('PHONE', phone),
    address: only('ADDRESS', address),
    guardian: only('GUARDIAN', guardian),
    showUntil: new Date(ctx.clock.now().getTime() + shownForMs).toISOString(),
  };
}
