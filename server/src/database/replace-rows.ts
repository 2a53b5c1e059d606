import type { EntityClass, Transaction } from './transaction.js';

/** A dependent table's rows that belong to one record, and what they shall be. */
export interface Replacement<T extends object> {
  readonly entity: EntityClass<T>;
  /** The property that names the owner, with its id. */
  readonly owner: Partial<T>;
  /** The new rows without the owner; each with the same properties. */
  readonly rows: readonly Partial<T>[];
  /** Given where the rows have identifiers of their own. */
  readonly makeId?: () => string;
}

/**
 * Makes a record's dependent rows exactly these, and remembers it as one change of the record. Rows that are the same
 * already, in whatever order, are left alone.
 * @returns whether anything changed
 */
export async function replaceRows<T extends object>(tx: Transaction, wanted: Replacement<T>): Promise<boolean> {
  const { entity, owner, rows } = wanted;
  const old = await tx.list(entity, owner);
  if (sorted(old, rows) === sorted(rows, rows)) return false;
  await tx.removeAll(entity, owner);
  const before = tx.changes.length;
  for (const row of rows) await tx.insert(entity, { ...owner, ...row, ...(wanted.makeId && { id: wanted.makeId() }) });
  tx.changes.length = before;
  const [id] = Object.values<unknown>(owner);
  tx.changes.push({
    table: tx.tableName(entity),
    id: id as string,
    before: old.length > 0 ? { rows: told(old, rows) } : null,
    after: { rows },
  });
  return true;
}

/** Of some rows only the properties that the new rows tell. */
function told(some: readonly object[], rows: readonly object[]): object[] {
  const properties = Object.keys(rows[0] ?? some[0] ?? {});
  return some.map((row) => Object.fromEntries(properties.map((p) => [p, (row as Record<string, unknown>)[p] ?? null])));
}

function sorted(some: readonly object[], rows: readonly object[]): string {
  return JSON.stringify(
    told(some, rows)
      .map((row) => JSON.stringify(row))
      .toSorted(),
  );
}
