import type { EntityClass, Transaction } from './transaction.js';

/**
 * Replaces the marks of a record: rows of a link table that repeat, for an index, what a column of the record says. The
 * audit trail tells of the column, so it is silent about the marks.
 */
export async function replaceMarks<T extends object>(
  tx: Transaction,
  entity: EntityClass<T>,
  marks: { readonly of: Partial<T>; readonly are: readonly Partial<T>[] },
): Promise<void> {
  await tx.removeAll(entity, marks.of);
  for (const mark of marks.are) {
    await tx.insert(entity, { ...marks.of, ...mark });
    tx.changes.pop();
  }
}
