import { DomainError } from '../../kernel/errors.js';

/** Unknown account, wrong password or suspended account: the same words for all three. */
export class SignInFailed extends DomainError {
  constructor() {
    super('SIGN_IN_FAILED', 'The user name or the password is not right.');
  }
}

/** Too many attempts in a quarter of an hour, for this account or from this address. */
export class TooManySignIns extends DomainError {
  constructor(seconds: number) {
    super('RATE_LIMITED', `Too many attempts. Try again in ${String(Math.ceil(seconds / 60))} minutes.`);
  }
}

/** The deed needs a fresh proof of who is at the keyboard. */
export class StepUpRequired extends DomainError {
  constructor() {
    super('STEP_UP_REQUIRED', 'Prove again who you are, with a code or your password.');
  }
}
