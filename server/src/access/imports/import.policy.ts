import type { Condition } from '../../database/condition.js';
import { nothing } from '../../database/condition.js';
import type { Caller } from '../../kernel/caller.js';
import { within } from '../scope.js';

/** Imports hold what people wrote down of other people: only administrators see those of their area. */
export function importsOf(caller: Caller): Condition {
  const may = caller.role === 'DISTRICT_ADMIN' || caller.role === 'STREET_ADMIN';
  return may ? within(caller, { area: 'areaId' }) : nothing;
}
