import { SpreadsheetRefused } from './spreadsheet-refused.js';
import { readCell, type RawCell } from './sheet-cell.js';
import { tableLimits, type CellFault, type TableRow } from './table.js';
import { Workbook } from './unpack-workbook.js';
import { workbookParts, type WorkbookParts } from './workbook-parts.js';
import { xmlEvents } from './xml-events.js';

const lastRow = 1_048_576;

/** Reads the first sheet of a workbook that shows, row by row. @throws SpreadsheetRefused naming the row */
export async function* readXlsx(bytes: Uint8Array): AsyncGenerator<TableRow> {
  const book = await Workbook.open(bytes);
  const parts = await workbookParts(book);
  const sheet = await book.read(parts.sheet);
  const reader = new SheetReader(parts, mergedIn(sheet));
  for (const _ of xmlEvents(sheet, reader)) yield* reader.taken();
  yield* reader.taken();
}

/** Hears a sheet's XML and puts rows together. */
class SheetReader {
  private rows: TableRow[] = [];
  private row = 0;
  private column = -1;
  private cells: string[] = [];
  private faults: Record<number, CellFault> = {};
  private cell: { type: string; style: number; formula: boolean; value: string } | undefined;
  private hears = false;

  constructor(
    private readonly parts: WorkbookParts,
    private readonly merged: ReadonlySet<number>,
  ) {}

  /** The rows that are complete. */
  taken(): TableRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') this.beginRow(attributes['r']);
    else if (name === 'c') this.beginCell(attributes);
    else if (this.cell && name === 'f') this.cell.formula = true;
    this.hears = this.cell !== undefined && (name === 'v' || name === 't');
  }

  text(text: string): void {
    if (this.hears && this.cell) this.cell.value += text;
  }

  close(name: string): void {
    this.hears = false;
    if (name === 'c' && this.cell) this.endCell(this.cell);
    if (name !== 'row') return;
    const { row, cells, faults } = this;
    if (this.merged.has(row) && cells.some((cell) => cell !== '')) faults[0] ??= 'MERGED';
    this.rows.push({ row, cells, faults });
  }

  private beginRow(named: string | undefined): void {
    const row = named === undefined ? this.row + 1 : Number(named);
    if (!Number.isInteger(row) || row <= this.row || row > lastRow) {
      throw new SpreadsheetRefused(`Behind row ${String(this.row)}: the rows of this sheet are out of order.`);
    }
    this.row = row;
    this.column = -1;
    this.cells = [];
    this.faults = {};
  }

  private beginCell(attributes: Readonly<Record<string, string>>): void {
    this.column = columnOf(attributes['r']) ?? this.column + 1;
    this.cell = { type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), formula: false, value: '' };
  }

  private endCell(raw: RawCell): void {
    this.cell = undefined;
    const { text, fault } = readCell(raw, this.parts);
    if (text === '' && !fault) return;
    if (this.column >= tableLimits.columns) {
      throw new SpreadsheetRefused(
        `Row ${String(this.row)}: a cell lies far outside the table, in column ${String(this.column + 1)}.`,
      );
    }
    while (this.cells.length < this.column) this.cells.push('');
    this.cells[this.column] = text;
    if (fault) this.faults[this.column] = fault;
  }
}

/** `B7` lies in column 1. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The rows in which merged cells lie. They are told behind the rows, so the end of the sheet is looked at first. */
function mergedIn(sheet: Buffer): Set<number> {
  const rows = new Set<number>();
  const from = sheet.lastIndexOf('</sheetData>');
  const tail = from < 0 ? '' : sheet.toString('latin1', from);
  for (const [, first, last] of tail.matchAll(/mergeCell\s[^>]*?ref="[A-Z]+(\d+):[A-Z]+(\d+)"/g)) {
    const end = Math.min(Number(last), Number(first) + tableLimits.rows);
    for (let row = Number(first); row <= end && rows.size <= tableLimits.rows; row++) rows.add(row);
  }
  return rows;
}
