import { DomainError } from '../../kernel/errors.js';

/** What nobody has confirmed yet, or what was rejected, has no minutes to be corrected. */
export class RecordNotConfirmed extends DomainError {
  constructor() {
    super('RECORD_NOT_CONFIRMED', 'Only a confirmed record is corrected.');
  }
}

/** While somebody challenges a record, the answer to the challenge corrects it, and nothing else. */
export class RecordObjected extends DomainError {
  constructor() {
    super('RECORD_OBJECTED', 'An objection against this record is open. Answer it first.');
  }
}

/** No record is worth less than nothing. */
export class BelowZero extends DomainError {
  constructor(net: number) {
    super('MINUTES_BELOW_ZERO', `The record is worth ${String(net)} minutes; more than that cannot be taken off it.`);
  }
}
