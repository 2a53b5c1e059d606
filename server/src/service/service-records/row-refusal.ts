import { DomainError } from '../../kernel/errors.js';

/** A refusal that names the row of the input, counted from 0, and the field that would mend it. */
export function ofRow(refusal: DomainError, row: number, field: 'volunteerId' | 'startsAt' | 'endsAt'): DomainError {
  const { code, message } = refusal;
  return new DomainError(code, message, { [`rows.${String(row)}.${field}`]: message });
}
