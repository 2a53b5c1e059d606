import { DomainError } from '../../kernel/errors.js';

/** A station at work has a host, a manager, a position and opening hours; `fields` names what is missing. */
export class StationNotReady extends DomainError {
  constructor(missing: Readonly<Record<string, string>>) {
    super('STATION_NOT_READY', `Before it can be at work: ${Object.values(missing).join(' ')}`, missing);
  }
}
