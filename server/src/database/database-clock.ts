import type { Dialect, SqlRunner } from './dialect.js';
import { instantFromSql } from './table-map.js';

/** The database's own time, one clock for all processes; `runner` when it must be asked inside a transaction. */
export async function databaseNow(dialect: Dialect, runner: SqlRunner = dialect.primary): Promise<Date> {
  const [row] = await runner.rows(dialect.selectNow);
  return new Date(instantFromSql(String(row?.[0])));
}
