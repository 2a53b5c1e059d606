import type { DataImport } from '../../access/imports/data-import.entity.js';
import { isMinor, type Person } from '../volunteers/person.js';
import type { VolunteerEntry } from '../volunteers/register-volunteers.js';
import type { VolunteerConsentPurpose } from '../volunteers/volunteer-consent.entity.js';
import { areaOf, type VolunteerDraft } from './volunteer-drafts.js';

/** How a consent is named of which the table says no wording. */
const unnamedWording = '批量导入';

/**
 * The registration that a row asks for. Whoever imports declares that the people agreed to what the table holds of them,
 * minors through their guardian; the consents say so, with the wording and day that the table names.
 */
export function entryOf(
  draft: VolunteerDraft,
  person: Person,
  { into, today, by }: { readonly into: DataImport; readonly today: string; readonly by: string },
): VolunteerEntry {
  const registeredOn = draft.registeredOn ?? today;
  const givenBy = isMinor(person.bornOn, today) ? ('GUARDIAN' as const) : ('SELF' as const);
  const wordingVersion = draft.consentWording ?? unnamedWording;
  const givenOn = draft.consentGivenOn ?? registeredOn;
  return {
    ...person,
    areaId: areaOf(draft, into),
    organisationId: draft.organisationId ?? null,
    consents: purposesFor(person, today).map((purpose) => ({ purpose, wordingVersion, givenOn, givenBy })),
    standing: { state: 'SUBMITTED', registeredOn, submittedById: by, importId: into.id },
  };
}

function purposesFor(person: Person, today: string): VolunteerConsentPurpose[] {
  const sensitive = person.idNumber ?? person.phone ?? person.address;
  return [
    'SERVICE',
    ...(sensitive === null ? [] : (['SENSITIVE'] as const)),
    ...(person.partyStatus === 'UNKNOWN' ? [] : (['PARTY_STATUS'] as const)),
    ...(isMinor(person.bornOn, today) ? (['GUARDIAN'] as const) : []),
  ];
}
