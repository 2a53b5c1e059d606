import type { DomainError } from '../kernel/errors.js';
import { variableLimits } from './limits.js';
import { QueryTooComplex } from './query-too-complex.js';

/**
 * Looks at the variables of a request before they are coerced: a filter within a filter within a filter is valid
 * to any depth, and coercion is recursive. Walks with a list of its own, so that depth cannot hurt here either.
 */
export function variablesWithin(variables: unknown): DomainError | undefined {
  let level: readonly unknown[] = [variables];
  let values = 0;
  for (let nesting = 0; level.length > 0; nesting += 1) {
    if (nesting > variableLimits.nesting) return refusal('levels deep', nesting, variableLimits.nesting);
    values += level.length;
    if (values > variableLimits.values) return refusal('values long', values, variableLimits.values);
    level = level.flatMap((value): readonly unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
  return undefined;
}

function refusal(unit: string, found: number, limit: number): DomainError {
  return new QueryTooComplex(unit, found, limit, 'set of variables');
}
