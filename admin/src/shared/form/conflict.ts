import type { Values } from '../../providers/resource-gateway';

/** A field that both sides have changed since the form was opened. */
export interface Clash {
  readonly field: string;
  readonly theirs: unknown;
  readonly mine: unknown;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** Where what I typed and what they saved both differ from what I started from, and from each other. */
export function clashes(before: Values, theirs: Values, mine: Values): readonly Clash[] {
  return Object.keys(mine)
    .filter((field) => field !== 'version')
    .filter((field) => !same(before[field], theirs[field]) && !same(before[field], mine[field]))
    .filter((field) => !same(mine[field], theirs[field]))
    .map((field) => ({ field, theirs: theirs[field], mine: mine[field] }));
}

/** Their record with the fields that I changed: what "keep mine" sends, so that their other changes stay. */
export function mineOverTheirs(before: Values, theirs: Values, mine: Values): Values {
  const changed = Object.entries(mine).filter(([field, value]) => field !== 'version' && !same(before[field], value));
  return { ...theirs, ...Object.fromEntries(changed) };
}
