import { DomainError } from '../../kernel/errors.js';

/** Hours that were served already are counted by the rules of their day. */
export class PolicyRetroactive extends DomainError {
  constructor(today: string) {
    const says = `Must be ${today} or later: service that is over keeps the rules of its day.`;
    super('POLICY_RETROACTIVE', says, { effectiveOn: says });
  }
}

/** A version that says the same as the one that would count anyway. */
export class PolicyUnchanged extends DomainError {
  constructor(number: number) {
    super('POLICY_UNCHANGED', `Version ${String(number)} says the same for that day already.`);
  }
}
