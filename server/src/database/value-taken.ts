import { BadInput } from '../kernel/errors.js';
import type { TableMap } from './table-map.js';

/** A unique index holds a value already; names the property that the index ends in. */
export function valueTaken(map: TableMap, key: string): BadInput {
  const field = map.columns.find(
    (c) => new RegExp(`\\b${c.column}$|_${c.column}$`).test(key) && c.property !== 'districtId',
  );
  return new BadInput({ [field?.property ?? 'input']: 'This value is taken already.' });
}
