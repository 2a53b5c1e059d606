import { DomainError } from '../../kernel/errors.js';

/** The record has stood for so long that nobody objects to it any more. */
export class ObjectionTooLate extends DomainError {
  constructor(lastDay: string) {
    super('OBJECTION_TOO_LATE', `Objections against this record could be raised until ${lastDay}.`);
  }
}
