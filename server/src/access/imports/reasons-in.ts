import { BadInput } from '../../kernel/errors.js';
import type { DraftReason } from './import-target.js';

/**
 * What speaks against a draft when the rules of its kind refuse what it would make.
 * @param columnOf the field of the table that an input's field comes from, where it is called otherwise
 * @throws the error itself when it is no BadInput
 */
export function reasonsIn(error: unknown, columnOf: (field: string) => string = (field) => field): DraftReason[] {
  if (!(error instanceof BadInput)) throw error;
  return Object.entries(error.fields ?? {}).map(([field, message]) => wrong(columnOf(field), message));
}

/** A cell that says what cannot be. */
export function wrong(field: string, message: string): DraftReason {
  return { code: 'BAD_USER_INPUT', field, message };
}
