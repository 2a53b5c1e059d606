import type { SqlRunner } from './dialect.js';

/** The ids of an area and of every area below it; what the condition `inArea` says of rows, for code that has a row at hand. */
export async function areasWithin(runner: SqlRunner, areaId: string): Promise<ReadonlySet<string>> {
  const rows = await runner.rows('SELECT area_id FROM area_ancestor WHERE ancestor_id = ?', [areaId]);
  return new Set(rows.map((row) => String(row[0])));
}
