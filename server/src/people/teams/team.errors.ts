import { DomainError } from '../../kernel/errors.js';

/** The team is at an end, and what it was stays as it is. */
export class TeamDisbanded extends DomainError {
  constructor() {
    super('TEAM_DISBANDED', 'This team has been disbanded. What it was stays as it is.');
  }
}
