import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { decodeText } from './decode-text.js';
import { SpreadsheetRefused } from './spreadsheet-refused.js';
import { losesDigits, tableLimits, withoutGuard, type CellFault, type TableRow } from './table.js';

const sliceLetters = 65_536;
const mostLettersARow = tableLimits.columns * tableLimits.cellLetters;

/** Reads comma-, semicolon- or tab-separated values, row by row. @throws SpreadsheetRefused naming the row */
export async function* readCsv(bytes: Uint8Array): AsyncGenerator<TableRow> {
  const { text } = decodeText(bytes);
  const source = Readable.from(slices(text), { objectMode: false });
  const parser = parse({
    delimiter: delimiterOf(text),
    relax_column_count: true,
    max_record_size: mostLettersARow,
    info: true,
  });
  source.pipe(parser);
  try {
    let row = 0;
    for await (const { record } of parser as AsyncIterable<{ readonly record: readonly string[] }>) {
      row += 1;
      yield rowOf(row, record);
    }
  } catch (error) {
    throw error instanceof CsvError ? refusalFor(error) : error;
  } finally {
    source.destroy();
    parser.destroy();
  }
}

function rowOf(row: number, record: readonly string[]): TableRow {
  if (record.length > tableLimits.columns && record.slice(tableLimits.columns).some((cell) => cell.trim() !== '')) {
    throw new SpreadsheetRefused(`Row ${String(row)} has more than ${String(tableLimits.columns)} columns.`);
  }
  const cells = record.slice(0, tableLimits.columns).map((cell) => cell.trim());
  return { row, cells: cells.map(withoutGuard), faults: faultsOf(cells) };
}

function faultsOf(cells: readonly string[]): Record<number, CellFault> {
  const faults: Record<number, CellFault> = {};
  for (const [index, cell] of cells.entries()) {
    if (/^[=\uFF1D]/.test(cell)) faults[index] = 'FORMULA';
    else if (/^\d+(?:\.\d+)?[eE]\+\d+$/.test(cell) && losesDigits(cell)) faults[index] = 'PRECISION_LOST';
    else if (cell.length > tableLimits.cellLetters) faults[index] = 'TOO_LONG';
  }
  return faults;
}

/** The separator that the first line has most of. */
function delimiterOf(text: string): string {
  const line = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const counted = [',', '\t', ';'].map((sign) => ({ sign, count: line.split(sign).length }));
  return counted.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ',';
}

function refusalFor(error: CsvError): SpreadsheetRefused {
  const row = String(Number(error['records']) + 1);
  const line = String(Number(error['lines']));
  if (error.code === 'CSV_MAX_RECORD_SIZE' || error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return new SpreadsheetRefused(`Row ${row}: a quotation mark is opened and never closed.`);
  }
  return new SpreadsheetRefused(`Row ${row} (line ${line}): a quotation mark stands where none may.`);
}

function* slices(text: string): Generator<string> {
  for (let from = 0; from < text.length; from += sliceLetters) yield text.slice(from, from + sliceLetters);
}
