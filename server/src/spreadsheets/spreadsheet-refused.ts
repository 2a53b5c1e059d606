import { DomainError } from '../kernel/errors.js';

/** A file that cannot be read as a table, with the row where that shows. */
export class SpreadsheetRefused extends DomainError {
  constructor(message: string) {
    super('FILE_UNREADABLE', message, { fileId: message });
  }
}
