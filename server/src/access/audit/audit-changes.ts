import type { Change } from '../../database/row-change.js';
import type { AuditChange } from './audit-event.entity.js';

/** Fields whose values nobody reads in the trail: hashes, sealed values and secrets. */
const secret = /(Hash|Sealed|Secret)$/;
/** Fields that follow from others. */
const silent = /^(id|version|.*[iI]nitials)$/;
/** Rows of the machinery, which are no records. */
const machinery = new Set(['session', 'replay', 'attempt_count']);
const blot = '"•••"';

/** What the trail keeps of the rows that a deed changed, and of the facts that no row holds. */
export function auditChanges(
  changes: readonly Change[],
  subjectId: string,
  facts: Readonly<Record<string, unknown>> = {},
): AuditChange[] {
  const told = Object.entries(facts).map(([field, value]) => {
    return { table: '', recordId: subjectId, field, before: null, after: shown(field, value) };
  });
  return [...changes.filter((change) => !machinery.has(change.table)).flatMap(fieldChanges), ...told];
}

function fieldChanges({ table, id, before, after }: Change): AuditChange[] {
  const either = Object.keys(after ?? before ?? {}).filter((field) => !silent.test(field));
  return either
    .map((field) => ({
      table,
      recordId: id,
      field,
      before: before ? shown(field, before[field]) : null,
      after: after ? shown(field, after[field]) : null,
    }))
    .filter((change) => change.before !== null || change.after !== null);
}

function shown(field: string, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return secret.test(field) ? blot : JSON.stringify(value);
}
