import { DomainError } from '../../kernel/errors.js';
import type { VolunteerConsentPurpose } from './volunteer-consent.entity.js';

/** Somebody of the district has this document already. Named only to whom the record shows. */
export class IdNumberKnown extends DomainError {
  constructor(number: string | undefined) {
    const whose = number ?? 'another record of the district';
    const sentence = `This document is on record already for ${whose}.`;
    super('ID_NUMBER_KNOWN', sentence, { idNumber: sentence });
  }
}

/** A purpose has no consent in force, and without it this must not be kept or shown. */
export class VolunteerConsentMissing extends DomainError {
  constructor(readonly purpose: VolunteerConsentPurpose) {
    const sentence = `There is no consent in force for ${purpose}.`;
    super('CONSENT_MISSING', sentence, { [`consents.${purpose}`]: sentence });
  }
}

/** Whoever submitted a registration does not verify it. */
export class SubmittedIt extends DomainError {
  constructor() {
    super('FOUR_EYES', 'Somebody else must verify it: you submitted it.');
  }
}

/** The record is closed: the person has left, was turned away, or is kept under another number. */
export class VolunteerEnded extends DomainError {
  constructor() {
    super('VOLUNTEER_ENDED', 'This record is closed and stays as it is.');
  }
}

/** Two records of one person cannot become one as they stand. */
export class MergeCollides extends DomainError {
  constructor(what: string) {
    super('MERGE_COLLIDES', `The two records cannot become one: ${what}. Settle that first.`);
  }
}
