import type { ErrorCode } from '@redvest/schema';

/** What was refused and why: a code of the contract, one English sentence, and which input fields would mend it. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly fields: Readonly<Record<string, string>> | undefined;

  constructor(code: ErrorCode, message: string, fields?: Readonly<Record<string, string>>) {
    super(message);
    this.name = new.target.name;
    this.code = code;
    this.fields = fields;
  }
}

/** The caller has not signed in, or the session has ended. */
export class Unauthenticated extends DomainError {
  constructor() {
    super('UNAUTHENTICATED', 'Sign in first.');
  }
}

/** The caller's password was given out by somebody else and has to be changed before anything else. */
export class PasswordChangeRequired extends DomainError {
  constructor() {
    super('PASSWORD_CHANGE_REQUIRED', 'Choose a password of your own first.');
  }
}

/** The caller may see the record but not do this to it. */
export class Forbidden extends DomainError {
  constructor(message = 'Your role does not allow this.') {
    super('FORBIDDEN', message);
  }
}

/** The record does not exist, or the caller may not know that it does: both read the same. */
export class NotFound extends DomainError {
  constructor() {
    super('NOT_FOUND', 'No such record.');
  }
}

/** The input is wrong; `fields` says where, by input field name. */
export class BadInput extends DomainError {
  constructor(fields: Readonly<Record<string, string>>) {
    super('BAD_USER_INPUT', `The input needs mending: ${Object.keys(fields).join(', ')}.`, fields);
  }
}

/** Somebody changed the record since the caller read it. */
export class StaleVersion extends DomainError {
  constructor() {
    super('CONFLICT', 'Somebody else changed this record meanwhile. Load it again and repeat your change.');
  }
}
