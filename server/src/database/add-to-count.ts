import { matching, type Condition } from './condition.js';
import type { EntityClass, Transaction } from './transaction.js';

/**
 * Adds to a count that is kept on a row, if the row fulfils a condition: both in one statement, so that a bound holds
 * however many add at once. The row's version stays, and the audit trail tells of what was counted instead.
 * @returns whether the row fulfilled it
 */
export async function addToCount<T extends object>(
  tx: Transaction,
  entity: EntityClass<T>,
  count: { readonly of: keyof T & string; readonly by: 1 | -1; readonly where: Condition },
): Promise<boolean> {
  const map = tx.tableMap(entity);
  const column = map.byProperty.get(count.of)?.column;
  if (!column) throw new Error(`${map.table} has no property ${count.of}.`);
  const where = matching(map, map.table, count.where);
  const text = `UPDATE ${map.table} SET ${column} = ${column} + ? WHERE ${where.text}`;
  return (await tx.sql.run(text, [count.by, ...where.params])) === 1;
}
