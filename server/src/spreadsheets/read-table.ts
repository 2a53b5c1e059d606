import { readCsv } from './read-csv.js';
import { readXlsx } from './read-sheet.js';
import { SpreadsheetRefused } from './spreadsheet-refused.js';
import { tableLimits, type TableFormat, type TableRow } from './table.js';

/** What is known of a table once its heads are read. */
export interface TableHead {
  readonly format: TableFormat;
  /** The row in which the heads stand. */
  readonly row: number;
  readonly heads: readonly string[];
}

const rowsABatch = 250;
/** Titles and notes may stand above the heads. */
const headsWithin = 10;

/**
 * Reads a table: first its heads, then its rows in batches. The heads are the first row with at least two cells, so that a
 * title above them does not matter; rows without anything in them are passed over.
 * @throws SpreadsheetRefused naming the row
 */
export async function* readTable(bytes: Uint8Array): AsyncGenerator<TableHead | readonly TableRow[]> {
  const format: TableFormat = bytes[0] === 0x50 && bytes[1] === 0x4b ? 'xlsx' : 'csv';
  let head: TableHead | undefined;
  let batch: TableRow[] = [];
  let count = 0;
  for await (const row of format === 'xlsx' ? readXlsx(bytes) : readCsv(bytes)) {
    if (isEmpty(row)) continue;
    if (!head) {
      head = headIn(row, format);
      if (head) yield head;
      continue;
    }
    count += 1;
    if (count > tableLimits.rows) throw tooMany(row.row);
    batch.push(row);
    if (batch.length < rowsABatch) continue;
    yield batch;
    batch = [];
  }
  if (!head) throw new SpreadsheetRefused('This table has no heads: put the names of the columns into its first row.');
  if (batch.length > 0) yield batch;
}

/** How many rows a table has from where its reading stands. @throws SpreadsheetRefused naming the row */
export async function countRows(table: AsyncIterable<TableHead | readonly TableRow[]>): Promise<number> {
  let count = 0;
  for await (const batch of table) if (!('heads' in batch)) count += batch.length;
  return count;
}

function isEmpty({ cells, faults }: TableRow): boolean {
  return cells.every((cell) => cell === '') && Object.keys(faults).length === 0;
}

function headIn({ row, cells }: TableRow, format: TableFormat): TableHead | undefined {
  const filled = cells.filter((cell) => cell !== '').length;
  if (filled >= 2) return { format, row, heads: cells.map((cell) => cell.slice(0, 100)) };
  if (row <= headsWithin) return undefined;
  throw new SpreadsheetRefused(`Row ${String(row)}: no heads in the first ${String(headsWithin)} rows.`);
}

function tooMany(row: number): SpreadsheetRefused {
  return new SpreadsheetRefused(
    `Row ${String(row)}: a table may have at most ${tableLimits.rows.toLocaleString('en-US')} rows. Split the file.`,
  );
}
