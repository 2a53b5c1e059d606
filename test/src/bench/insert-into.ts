import type { Connection } from 'mysql2/promise';

export type Row = readonly (string | number | null)[];

const rowsAtOnce = 2_000;

/** Writes many rows as they come; `table` is the table with its columns in brackets. */
export async function insertInto(connection: Connection, table: string, rows: Iterable<Row>): Promise<void> {
  let some: Row[] = [];
  const write = async (): Promise<void> => {
    if (some.length > 0) await connection.query(`INSERT INTO ${table} VALUES ?`, [some]);
    some = [];
  };
  for (const row of rows) {
    some.push(row);
    if (some.length === rowsAtOnce) await write();
  }
  await write();
}

/** An instant as the database keeps it. */
export function instant(at: number): string {
  return new Date(at).toISOString().slice(0, 23).replace('T', ' ');
}

/** The day of an instant, Asia/Shanghai. */
export function dayOf(at: number): string {
  return new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);
}
