import { DomainError } from '../../kernel/errors.js';

/** People are signed up for a shift of the post. */
export class PostInUse extends DomainError {
  constructor(signUps: number) {
    super('PLACES_TAKEN', `${String(signUps)} people are signed up there. Cancel its shifts first.`);
  }
}
