type Plain = Readonly<Record<string, unknown>>;

function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id } = value as { id?: unknown };
  return typeof id === 'string' ? id : undefined;
}

function singular(name: string): string {
  return name.endsWith('ies') ? `${name.slice(0, -3)}y` : name.replace(/s$/, '');
}

function referenceOf([name, value]: readonly [string, unknown]): readonly (readonly [string, unknown])[] {
  const id = idOf(value);
  if (id !== undefined) return [[`${name}Id`, id]];
  if (!Array.isArray(value) || value.length === 0) return [];
  const ids = value.map(idOf);
  return ids.includes(undefined) ? [] : [[`${singular(name)}Ids`, ids]];
}

/**
 * Adds to a record the ids of the records nested in it: `parent: { id }` gives `parentId`, `teams: [{ id }]` gives
 * `teamIds`. Those are the names that the API's inputs and filters use, so a form can bind to them.
 */
export function withReferenceIds<R extends object>(record: R): R {
  const references = Object.entries(record as Plain).flatMap(referenceOf);
  return { ...Object.fromEntries(references), ...record };
}
