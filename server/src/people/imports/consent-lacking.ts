import type { DraftReason } from '../../access/imports/import-target.js';
import { assertConsents } from '../volunteers/consents-due.js';
import type { Person } from '../volunteers/person.js';
import type { VolunteerConsentPurpose } from '../volunteers/volunteer-consent.entity.js';
import { VolunteerConsentMissing } from '../volunteers/volunteer.errors.js';
import type { VolunteerDraft } from './volunteer-drafts.js';

/** Which consents somebody gave, and when that is asked. */
interface Given {
  readonly given: ReadonlySet<VolunteerConsentPurpose>;
  readonly today: string;
}

/**
 * The consent that a known volunteer as a row would leave them has not given, by the same rule as for a change by hand. A
 * new record brings its consents along; for a known one they are recorded first. @returns undefined when none is lacking
 */
export function consentLacking(
  draft: VolunteerDraft,
  person: Person,
  { given, today }: Given,
): DraftReason | undefined {
  try {
    assertConsents(person, given, today);
    return undefined;
  } catch (error) {
    if (!(error instanceof VolunteerConsentMissing)) throw error;
    return { code: error.code, field: fieldFor(error.purpose, draft), message: error.message };
  }
}

/** The column that asks for a consent. */
function fieldFor(purpose: VolunteerConsentPurpose, { said }: VolunteerDraft): string {
  if (purpose === 'PARTY_STATUS') return 'partyStatus';
  if (purpose === 'GUARDIAN') return 'guardianName';
  if (purpose === 'SERVICE') return 'name';
  return (['phone', 'address', 'idNumber'] as const).find((field) => said[field] !== undefined) ?? 'name';
}
