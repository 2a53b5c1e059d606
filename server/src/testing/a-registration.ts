import { checkCharacterOf } from '../kernel/id-number.js';
import type { RequestContext } from '../kernel/context.js';
import type { NewConsent } from '../people/volunteers/consents-due.js';
import type { NewVolunteer } from '../people/volunteers/new-volunteer.js';
import { registerVolunteer } from '../people/volunteers/register-volunteer.js';
import type { VolunteerConsentPurpose } from '../people/volunteers/volunteer-consent.entity.js';

let made = 0;

const dayMs = 86_400_000;

/** A resident's number that nobody has: its area code 999999 exists nowhere. */
export function anIdNumber(bornOn?: string): string {
  const serial = ++made;
  const day = bornOn ?? new Date(Date.UTC(1980, 0, 1) + Math.floor(serial / 1000) * dayMs).toISOString().slice(0, 10);
  const digits = `999999${day.replaceAll('-', '')}${String(serial % 1000).padStart(3, '0')}`;
  return digits + checkCharacterOf(digits);
}

/** Consents that somebody gave, or the guardian for them. */
export function consentsTo(
  purposes: readonly VolunteerConsentPurpose[],
  givenBy: NewConsent['givenBy'] = 'SELF',
): NewConsent[] {
  return purposes.map((purpose) => ({
    purpose,
    wordingVersion: '2026-01',
    givenOn: '2026-03-05',
    givenBy: purpose === 'GUARDIAN' ? 'GUARDIAN' : givenBy,
  }));
}

/** An adult's registration, complete and consented to. */
export function aRegistration(facts: Partial<NewVolunteer> & Pick<NewVolunteer, 'areaId'>): NewVolunteer {
  return {
    name: '王小红',
    idKind: 'RESIDENT_ID',
    idNumber: anIdNumber(),
    phone: '13812341234',
    consents: consentsTo(['SERVICE', 'SENSITIVE']),
    ...facts,
  };
}

/** Registers an adult. @returns the id */
export function aRegisteredVolunteer(
  ctx: RequestContext,
  facts: Partial<NewVolunteer> & Pick<NewVolunteer, 'areaId'>,
): Promise<string> {
  return registerVolunteer(ctx, aRegistration(facts));
}
