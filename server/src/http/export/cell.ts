import type { ExportColumn } from './export-document.js';
import type { ExportRow } from './export-rows.js';

/** What stands in a cell. */
export type Cell = string | number;

/** How fields print their values, by field: `{ state: { RECRUITING: '招募中' } }`. */
export type ValueWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Signs at which a spreadsheet begins to calculate, wide ones included, also behind spaces. */
const CALCULATES = /^[\s\uFEFF\u200B]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|]|^[\t\r\n]/;
const SHANGHAI_MS = 8 * 3_600_000;

/** The cell of one column: several values joined, instants in Beijing time, nothing that a spreadsheet would run. */
export function cellOf(row: ExportRow, column: ExportColumn, words: ValueWords): Cell {
  const names = words[column.path.join('.')] ?? {};
  const values = valuesAt(row, column.path).map((value) => printed(value, column.type, names));
  const [first, ...rest] = values;
  if (rest.length === 0) return typeof first === 'string' ? harmless(first) : (first ?? '');
  return harmless(values.join('、'));
}

/** Puts an apostrophe before text that would be run; an import takes it off again. */
export function harmless(text: string): string {
  return CALCULATES.test(text) ? `'${text}` : text;
}

function valuesAt(value: unknown, path: readonly string[]): readonly unknown[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, path));
  const [name, ...rest] = path;
  return name === undefined ? [value] : valuesAt((value as ExportRow)[name], rest);
}

function printed(value: unknown, type: string, names: Readonly<Record<string, string>>): Cell {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const word = names[text];
  if (word !== undefined || typeof value === 'number') return word ?? Number(value);
  return type === 'DateTime' ? inBeijing(text) : text;
}

/** `2026-05-04T00:00:00.000Z` reads 2026-05-04 08:00:00. */
export function inBeijing(instant: string): string {
  const local = new Date(Date.parse(instant) + SHANGHAI_MS).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, 19)}`;
}
