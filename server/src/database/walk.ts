import type { Database } from './database.js';
import type { EntityClass } from './transaction.js';

/** The ids of a table's next rows behind an id, in order; '' begins. For work that goes over every row in batches. */
export async function idsBehind(
  db: Database,
  entity: EntityClass<object>,
  behind: { readonly id: string; readonly limit: number },
): Promise<string[]> {
  const { table } = db.table(entity);
  const text = `SELECT id FROM ${table} WHERE id > ? ORDER BY id LIMIT ${String(behind.limit)}`;
  return (await db.primary.rows(text, [behind.id])).map((row) => String(row[0]));
}
