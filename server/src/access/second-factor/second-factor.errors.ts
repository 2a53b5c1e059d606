import { DomainError } from '../../kernel/errors.js';

/** The password is right, and the account has a second factor: its code is wanted too. */
export class TotpRequired extends DomainError {
  constructor() {
    const sentence = 'Give the code of your authenticator app, or a recovery code.';
    super('TOTP_REQUIRED', sentence, { code: sentence });
  }
}

/** The code is another, or was used before. */
export class TotpWrong extends DomainError {
  constructor() {
    const sentence = 'The code is not right, or was used before. Wait for the next one.';
    super('TOTP_WRONG', sentence, { code: sentence });
  }
}
