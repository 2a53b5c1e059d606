import { change } from '../../access/audit/change.js';
import { inDistrict } from '../../access/scope.js';
import type { Transaction, Versioned } from '../../database/transaction.js';
import { shanghaiDay } from '../../kernel/clock.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { BadInput, NotFound } from '../../kernel/errors.js';
import { purposesInForce } from './consents-in-force.js';
import { VolunteerConsent, type VolunteerConsentPurpose } from './volunteer-consent.entity.js';
import { Volunteer } from './volunteer.entity.js';
import { requireRegistrar, volunteersOf } from './volunteer.policy.js';

/**
 * Ends a consent from a day on. It stays on record that it was given; what it allowed is allowed no more: standing in the
 * Party is forgotten, and who may not be on record as a volunteer, or not without the guardian, is suspended. What is
 * sealed stays sealed, because service records are kept for ten years, and nobody unmasks it any more.
 * @returns the volunteer's id
 * @throws NotFound, StaleVersion
 * @throws Forbidden to other roles than administrators
 * @throws BadInput when the day lies ahead or before it was given, or it is withdrawn already
 */
export function withdrawVolunteerConsent(
  ctx: RequestContext,
  input: Versioned & { readonly withdrawnOn: string },
): Promise<string> {
  const caller = requireCaller(ctx);
  return change(ctx, { action: 'withdrawVolunteerConsent', subjectType: 'Volunteer' }, async (tx) => {
    const consent = await tx.lockVersion(VolunteerConsent, input, inDistrict(caller));
    const [of] = await tx.listWhere(Volunteer, { all: [{ eq: { id: consent.volunteerId } }, volunteersOf(caller)] });
    if (!of) throw new NotFound();
    requireRegistrar(caller);
    if (consent.withdrawnOn) throw new BadInput({ withdrawnOn: 'It is withdrawn already.' });
    if (input.withdrawnOn < consent.givenOn) throw new BadInput({ withdrawnOn: 'The day lies before it was given.' });
    if (input.withdrawnOn > shanghaiDay(ctx.clock.now())) throw new BadInput({ withdrawnOn: 'The day lies ahead.' });
    await tx.update(VolunteerConsent, consent, { withdrawnOn: input.withdrawnOn });
    return withoutConsent(tx, of, consent.purpose);
  });
}

async function withoutConsent(tx: Transaction, of: Volunteer, purpose: VolunteerConsentPurpose): Promise<Volunteer> {
  if ((await purposesInForce(tx, of.id)).has(purpose)) return of;
  if (purpose === 'PARTY_STATUS') return tx.update(Volunteer, of, { partyStatus: 'UNKNOWN' });
  const ends = (purpose === 'SERVICE' || purpose === 'GUARDIAN') && of.state === 'ACTIVE';
  return ends ? tx.update(Volunteer, of, { state: 'SUSPENDED', stateReason: `${purpose} withdrawn` }) : of;
}
