import { DomainError } from '../../kernel/errors.js';

/** A person cannot do this to its own account: it takes a second one. */
export class OwnAccount extends DomainError {
  constructor() {
    super('OWN_ACCOUNT', 'You cannot do this to your own account.');
  }
}

/** Without an administrator nobody could open accounts any more. */
export class LastAdministrator extends DomainError {
  constructor() {
    super('LAST_ADMINISTRATOR', 'This is the last active administrator of the district.');
  }
}

/** The caller's own password was asked for as proof, and is another. */
export class PasswordWrong extends DomainError {
  constructor(field: string) {
    super('PASSWORD_WRONG', 'The password is not right.', { [field]: 'The password is not right.' });
  }
}
