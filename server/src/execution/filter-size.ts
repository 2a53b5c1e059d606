import { BadInput } from '../kernel/errors.js';
import type { FilterInput } from '../kernel/list-filters.js';

const mostConditions = 100;
const mostValues = 2_000;

/** Databases take no statement of any size: a filter stays small however it is nested. @throws BadInput */
export function assertFilterSmall(filter: FilterInput): void {
  const { conditions, values } = sizeOf(filter);
  if (conditions > mostConditions) {
    throw new BadInput({
      filter: `Give at most ${String(mostConditions)} conditions; these are ${String(conditions)}.`,
    });
  }
  if (values > mostValues) {
    throw new BadInput({ filter: `Give at most ${String(mostValues)} values; these are ${String(values)}.` });
  }
}

interface Size {
  readonly conditions: number;
  readonly values: number;
}

/** A branch counts as a condition too, so that empty ones cannot pile up. */
function sizeOf(filter: FilterInput): Size {
  const sizes = Object.entries(filter).map(([name, value]): Size => {
    if (name === 'not' && value) return sizeOf(value as FilterInput);
    if (name === 'and' || name === 'or') return total(((value ?? []) as FilterInput[]).map(sizeOf));
    const lists = Object.values(value ?? {}).filter((one): one is unknown[] => Array.isArray(one));
    return { conditions: 0, values: lists.reduce((sum, list) => sum + list.length, 0) };
  });
  const inside = total(sizes);
  return { conditions: inside.conditions + Math.max(1, sizes.length), values: inside.values };
}

function total(sizes: readonly Size[]): Size {
  return sizes.reduce(
    (sum, one) => ({ conditions: sum.conditions + one.conditions, values: sum.values + one.values }),
    { conditions: 0, values: 0 },
  );
}
