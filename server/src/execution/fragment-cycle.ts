import { DomainError } from '../kernel/errors.js';

/**
 * A fragment contains itself. It is refused before validation, because the validator follows
 * some of these circles until its stack is full.
 */
export class FragmentCycle extends DomainError {
  constructor(name: string) {
    super('BAD_USER_INPUT', `The fragment "${name.slice(0, 80)}" spreads itself, directly or through others.`);
  }
}
