import { DomainError } from '../../kernel/errors.js';

/** The project is over: it stands as it is. */
export class ProjectEnded extends DomainError {
  constructor() {
    super('RECORD_FROZEN', 'This project has ended and cannot change any more.');
  }
}
