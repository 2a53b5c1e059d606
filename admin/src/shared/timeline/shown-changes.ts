/** A changed field as the audit trail keeps it; values are JSON. */
export interface KeptChange {
  readonly table: string;
  readonly recordId: string;
  readonly field: string;
  readonly before?: string | null;
  readonly after?: string | null;
}

/** A changed field, its values read. */
export interface ShownChange {
  readonly key: string;
  readonly table: string;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Fields that the machine keeps for itself: they change along with others and say nothing to people. */
const unspoken = /^(id|version|districtId|.*Initials|.*Hash|hash|previousHash|updatedAt|createdAt|state|barredIds)$/;

/** A value as the audit trail keeps it, read. */
export function readJson(json: string | null | undefined): unknown {
  if (json === null || json === undefined) return null;
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return json;
  }
}

/** The changes worth telling; the state is told by itself. */
export function shownChanges(changes: readonly KeptChange[]): readonly ShownChange[] {
  return changes
    .filter(({ field }) => !unspoken.test(field))
    .map(({ table, recordId, field, before, after }) => ({
      key: `${table}-${recordId}-${field}`,
      table,
      field,
      before: readJson(before),
      after: readJson(after),
    }))
    .filter(({ before, after }) => before !== after);
}
