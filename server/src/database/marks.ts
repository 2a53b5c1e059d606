import { replaceRows, type Replacement } from './replace-rows.js';
import type { Transaction } from './transaction.js';

/**
 * Replaces the marks of a record: rows of a link table that repeat, for an index, what a column of the record says. The
 * audit trail tells of the column, so it is silent about the marks.
 */
export async function replaceMarks<T extends object>(tx: Transaction, wanted: Replacement<T>): Promise<void> {
  const told = tx.changes.length;
  await replaceRows(tx, wanted);
  tx.changes.length = told;
}
