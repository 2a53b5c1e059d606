import { DomainError } from '../../kernel/errors.js';

/** Columns for required fields have not been chosen yet. */
export class MappingIncomplete extends DomainError {
  constructor(fields: readonly string[]) {
    const sentence = `Choose a column for: ${fields.join(', ')}.`;
    super('MAPPING_INCOMPLETE', sentence, { mapping: sentence });
  }
}

/** Something stands on what the import wrote, or somebody changed it since. */
export class ImportInUse extends DomainError {
  constructor(rows: readonly number[]) {
    const some = rows.slice(0, 10).join(', ');
    super('IMPORT_IN_USE', `Records of rows ${some} have been changed or used since; the import stays.`);
  }
}
