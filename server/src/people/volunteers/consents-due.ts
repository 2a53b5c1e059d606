import { BadInput } from '../../kernel/errors.js';
import { isMinor, isUnderFourteen, type Person } from './person.js';
import type { VolunteerConsent, VolunteerConsentPurpose } from './volunteer-consent.entity.js';
import { VolunteerConsentMissing } from './volunteer.errors.js';

/** When and how a consent was given. */
export type ConsentFacts = Pick<VolunteerConsent, 'wordingVersion' | 'givenOn' | 'givenBy'> & {
  readonly evidenceId?: string | null | undefined;
};

/** A consent to be written down. */
export type NewConsent = ConsentFacts & Pick<VolunteerConsent, 'purpose'>;

/** The consents without which a record of this person may not be kept as it is. */
function consentsDue(person: Person, today: string): VolunteerConsentPurpose[] {
  const sensitive = person.idNumber ?? person.phone ?? person.address;
  return [
    'SERVICE',
    ...(sensitive === null ? [] : (['SENSITIVE'] as const)),
    ...(person.partyStatus === 'UNKNOWN' ? [] : (['PARTY_STATUS'] as const)),
    ...(isMinor(person.bornOn, today) ? (['GUARDIAN'] as const) : []),
  ];
}

/** Refuses what must not be kept yet. @throws VolunteerConsentMissing */
export function assertConsents(person: Person, given: Iterable<VolunteerConsentPurpose>, today: string): void {
  const purposes = new Set(given);
  const missing = consentsDue(person, today).find((purpose) => !purposes.has(purpose));
  if (missing) throw new VolunteerConsentMissing(missing);
}

/**
 * What a consent itself must fulfil.
 * @throws BadInput when it lies ahead, or a child or a minor gave what only a guardian can give
 */
export function assertConsentHolds(consent: NewConsent, of: { readonly guarded: boolean }, today: string): void {
  if (consent.givenOn > today) throw new BadInput({ givenOn: 'The day of a consent lies ahead.' });
  if (consent.givenBy === 'GUARDIAN') return;
  if (of.guarded) throw new BadInput({ givenBy: 'For a child under fourteen a guardian consents.' });
  if (consent.purpose === 'GUARDIAN') throw new BadInput({ givenBy: 'Only a guardian gives this consent.' });
}

/** Checks the consents that come with a new record. @throws BadInput, VolunteerConsentMissing */
export function assertNewConsents(person: Person, consents: readonly NewConsent[], today: string): void {
  const guarded = isUnderFourteen(person.bornOn, today);
  for (const consent of consents) assertConsentHolds(consent, { guarded }, today);
  const purposes = consents.map(({ purpose }) => purpose);
  if (new Set(purposes).size < purposes.length) throw new BadInput({ consents: 'Name each purpose once.' });
  assertConsents(person, purposes, today);
}
