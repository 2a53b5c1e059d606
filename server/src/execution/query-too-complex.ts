import { DomainError } from '../kernel/errors.js';

/** A document, or its variables, asks for more than one request may. */
export class QueryTooComplex extends DomainError {
  /**
   * @param unit what was counted, so that "This document is 3,100 tokens long; the limit is 2,000." reads well
   * @param found the count, which may have stopped at the first one too many
   * @param subject what is too large, when it isn't the document
   */
  constructor(unit: string, found: number, limit: number, subject = 'document') {
    const amount = found >= UNCOUNTABLE ? `more than ${format(UNCOUNTABLE)}` : format(found);
    super('QUERY_TOO_COMPLEX', `This ${subject} is ${amount} ${unit}; the limit is ${format(limit)}.`);
  }
}

/** Counting stops here: fragments that double each other reach numbers without meaning. */
export const UNCOUNTABLE = 1_000_000_000;

function format(count: number): string {
  return Math.round(count).toLocaleString('en-US');
}
