/** What is wrong with a cell before anybody asks what it means. */
export type CellFault = 'FORMULA' | 'PRECISION_LOST' | 'ERROR_VALUE' | 'MERGED' | 'TOO_LONG';

/** One row of a sheet, its cells as text. */
export interface TableRow {
  /** As the spreadsheet numbers it, from 1. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Faults by the index of their column. */
  readonly faults: Readonly<Record<number, CellFault>>;
}

/** How a file is laid out. */
export type TableFormat = 'csv' | 'xlsx';

/** What a sheet may be. A file that claims or holds more is refused before it is unpacked. */
export const tableLimits = {
  rows: 100_000,
  columns: 100,
  cellLetters: 2_000,
  /** Bytes of all parts of a workbook once unpacked. */
  unpackedBytes: 200 * 1024 * 1024,
  parts: 500,
  /** How often a part may be larger unpacked than packed; spreadsheets reach about forty. */
  ratio: 200,
  sharedLetters: 60_000_000,
} as const;

/** Excel keeps fifteen digits of a number; the rest of an ID number has become zeros. */
export function losesDigits(text: string): boolean {
  return /^\d+(?:\.\d+)?[eE]\+?\d+$/.test(text) || (/^\d+(?:\.\d+)?$/.test(text) && /^\d{16,}/.test(text));
}

/** Takes off the apostrophe that keeps a spreadsheet from calculating or shortening a text. */
export function withoutGuard(text: string): string {
  return /^'[=+\-@|\d\s\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? text.slice(1) : text;
}
