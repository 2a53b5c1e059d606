import { inList } from './condition.js';
import { toSql, type SqlValue } from './table-map.js';
import type { EntityClass, Transaction } from './transaction.js';

/** New values of some columns of one row. */
type RowValues<T> = Partial<T> & { readonly id: string };

/**
 * Gives each of many rows values of its own, in one statement, and remembers nothing: for rows of machinery, which come by
 * the thousand. What a row leaves out stays. A hundred or two at a time are best.
 */
export async function updateEach<T extends object>(
  tx: Transaction,
  entity: EntityClass<T>,
  rows: readonly RowValues<T>[],
): Promise<void> {
  const { table, columns } = tx.tableMap(entity);
  const sets: string[] = [];
  const params: SqlValue[] = [];
  for (const { property, column, kind } of columns) {
    const given = rows.flatMap((row) => {
      const value = (row as Readonly<Record<string, unknown>>)[property];
      return property === 'id' || value === undefined ? [] : [{ id: row.id, value: toSql(kind, value) }];
    });
    const [first] = given;
    if (!first) continue;
    if (given.length === rows.length && given.every(({ value }) => value === first.value)) {
      sets.push(`${column} = ?`);
      params.push(first.value);
    } else {
      sets.push(`${column} = CASE id ${given.map(() => 'WHEN ? THEN ?').join(' ')} ELSE ${column} END`);
      params.push(...given.flatMap(({ id, value }) => [id, value]));
    }
  }
  if (sets.length === 0) return;
  const those = inList(
    'id',
    rows.map(({ id }) => id),
  );
  await tx.sql.run(`UPDATE ${table} SET ${sets.join(', ')} WHERE ${those.text}`, [...params, ...those.params]);
}
