/** The page's filter values by source. */
export type FilterValues = Readonly<Record<string, unknown>>;

/** Whether a filter asks for anything. */
export function isSet(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object') return Object.values(value).some(isSet);
  return true;
}

/** The values but for one. */
export function without(values: FilterValues, source: string): FilterValues {
  return Object.fromEntries(Object.entries(values).filter(([other]) => other !== source));
}
