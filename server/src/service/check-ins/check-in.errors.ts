import { DomainError } from '../../kernel/errors.js';

/** The hour of checking in or out has passed. */
export class CheckTooLate extends DomainError {
  constructor(message: string) {
    super('CHECK_TOO_LATE', message);
  }
}

/** No standing place on the shift. */
export class NotSignedUp extends DomainError {
  constructor(state?: string) {
    super(
      'NOT_SIGNED_UP',
      state
        ? `The sign-up for this shift is ${state}; only an accepted one can be checked in.`
        : 'Not signed up for this shift. Let them walk in if there is a place.',
    );
  }
}

/** Checked in before, and not out since. */
export class AlreadyIn extends DomainError {
  constructor() {
    super('ALREADY_IN', 'Checked in already, and not out since.');
  }
}

/** Nothing to check out of. */
export class NotIn extends DomainError {
  constructor() {
    super('NOT_IN', 'Not checked in, so there is nothing to check out of.');
  }
}

/** The activity code does not fit: wrong, run out, used, or for a number that is not signed up. Always the same words. */
export class CodeWrong extends DomainError {
  constructor() {
    super('CODE_WRONG', 'The number or the code is not right, or the code has changed meanwhile.');
  }
}

/** Minors serve from 06:00 to 21:00. */
export class MinorHours extends DomainError {
  constructor() {
    super('MINOR_HOURS', 'Volunteers under eighteen check in from 06:00 to 21:00 only.');
  }
}

/** Every place of the shift is taken. */
export class ShiftFull extends DomainError {
  constructor() {
    super('SHIFT_FULL', 'Every place of this shift is taken. A reason lets one more in.');
  }
}

/** The shift does not take place. */
export class ShiftCancelled extends DomainError {
  constructor() {
    super('SHIFT_CANCELLED', 'This shift has been cancelled.');
  }
}

/** Only verified and active volunteers serve. */
export class VolunteerNotActive extends DomainError {
  constructor(state: string) {
    super('VOLUNTEER_NOT_ACTIVE', `This volunteer is ${state} and cannot serve.`);
  }
}

/** Nobody has the number. */
export class VolunteerUnknown extends DomainError {
  constructor() {
    super('VOLUNTEER_UNKNOWN', 'No volunteer of this district has that number.');
  }
}

/** A code of a sign-in sheet that is mistyped, or belongs to another shift. */
export class RowCodeWrong extends DomainError {
  constructor() {
    super('ROW_CODE_WRONG', 'No row of this sheet has that code. Check it letter by letter.');
  }
}
