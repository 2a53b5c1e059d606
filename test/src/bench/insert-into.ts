import type { Connection } from 'mysql2/promise';

export type Row = readonly (string | number | null)[];

const rowsAtOnce = 2_000;

/** Writes many rows; `table` is the table with its columns in brackets. */
export async function insertInto(connection: Connection, table: string, rows: readonly Row[]): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    await connection.query(`INSERT INTO ${table} VALUES ?`, [rows.slice(from, from + rowsAtOnce)]);
  }
}
