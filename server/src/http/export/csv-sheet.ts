import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import type { Cell } from './cell.js';

/** Pages of rows; the first row of a sheet is its heads. */
export type Sheet = AsyncIterable<readonly (readonly Cell[])[]>;

const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet takes for a number and mutilates: long digits lose their end, leading zeros and exponents vanish. */
const MISREAD = /^(?:\d{12,}|0\d+|\d+[eE]\d+)$/;

/** Comma-separated values that spreadsheets open as they are: UTF-8 with a mark, CRLF, long numbers marked as text. */
export function csvSheet(heads: readonly string[], pages: Sheet): Readable {
  return Readable.from(lines(heads, pages));
}

async function* lines(heads: readonly string[], pages: Sheet): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + asCsv([heads]);
  for await (const page of pages) {
    if (page.length > 0) yield asCsv(page.map((row) => row.map(asText)));
  }
}

function asText(cell: Cell): Cell {
  return typeof cell === 'string' && MISREAD.test(cell) ? `'${cell}` : cell;
}

function asCsv(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { record_delimiter: '\r\n' },
  );
}
