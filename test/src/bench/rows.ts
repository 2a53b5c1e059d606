import type { RowDataPacket } from 'mysql2';
import type { Pool, PoolConnection } from 'mysql2/promise';

type Values = readonly (string | number | null)[];

/** The rows of a prepared statement, each an array. */
export async function rows(on: Pool | PoolConnection, sql: string, params: Values): Promise<unknown[][]> {
  const [found] = await on.execute<RowDataPacket[]>({ sql, rowsAsArray: true }, [...params]);
  return found as unknown as unknown[][];
}

/** An instant of the database as the contract prints it; the database leaves a fraction of zero out. */
export function iso(text: unknown): string {
  const instant = String(text);
  return `${instant.slice(0, 10)}T${instant.slice(11)}${instant.length === 19 ? '.000' : ''}Z`;
}
