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

/** The ids of a table's oldest and newest rows, at most `each` of either. */
export async function idsAtBothEnds(
  db: Database,
  entity: EntityClass<object>,
  each: number,
): Promise<readonly string[]> {
  const { table } = db.table(entity);
  const newest = await db.primary.rows(`SELECT id FROM ${table} ORDER BY id DESC LIMIT ${String(each)}`);
  const oldest = await idsBehind(db, entity, { id: '', limit: each });
  return [...new Set([...oldest, ...newest.map(([id]) => String(id))])];
}
