/** A record as react-admin hands it on. */
export type AnyRecord = Readonly<Record<string, unknown>> & { readonly id: string };

/** The value at `a.b.c` of a record; undefined where the path breaks off. */
export function valueAt(record: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  }, record);
}
