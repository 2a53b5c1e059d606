import type { Tally } from './data-import.entity.js';

/** A tally with some more counted in. */
export function added<Sort extends string>(tally: Tally<Sort>, more: readonly Sort[]): Tally<Sort> {
  const sum: Partial<Record<Sort, number>> = { ...tally };
  for (const sort of more) sum[sort] = (sum[sort] ?? 0) + 1;
  return sum;
}

/** How many rows a tally holds. */
export function totalOf(tally: Tally<string>): number {
  return Object.values(tally).reduce<number>((sum, count) => sum + (count ?? 0), 0);
}
