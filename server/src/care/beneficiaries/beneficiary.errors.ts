import { DomainError } from '../../kernel/errors.js';

/** Somebody of the district has this phone number already; the caller may go on knowingly. */
export class PhoneKnown extends DomainError {
  constructor(code: string | undefined) {
    const whose = code ?? 'another record of the district';
    const sentence = `On record already for ${whose}. Households share phones: confirm, or look there first.`;
    super('PHONE_KNOWN', sentence, { phone: sentence });
  }
}

/** The purpose asked for has no consent in force. */
export class ConsentMissing extends DomainError {
  constructor(purpose: string) {
    super('CONSENT_MISSING', `There is no consent in force for ${purpose}.`, { purpose: 'No consent in force.' });
  }
}

/** The record is closed, and what it was stays as it is. */
export class BeneficiaryEnded extends DomainError {
  constructor() {
    super('BENEFICIARY_ENDED', 'Service to this beneficiary has ended; the record stays as it is.');
  }
}
