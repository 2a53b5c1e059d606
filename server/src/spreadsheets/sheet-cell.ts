import { losesDigits, tableLimits, withoutGuard, type CellFault } from './table.js';
import type { WorkbookParts } from './workbook-parts.js';

/** A cell as the sheet's XML has it. */
export interface RawCell {
  readonly type: string;
  readonly style: number;
  readonly formula: boolean;
  readonly value: string;
}

/** A cell as text, and what is wrong with it. */
export interface ReadCell {
  readonly text: string;
  readonly fault?: CellFault;
}

const dayMs = 86_400_000;
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);
const lastSerial = 2_958_465;

/** Reads a cell as people see it: shared texts looked up, days as YYYY-MM-DD, numbers without their exponent. */
export function readCell(cell: RawCell, parts: WorkbookParts): ReadCell {
  if (cell.formula) return { text: '', fault: 'FORMULA' };
  if (cell.type === 'e') return { text: cell.value, fault: 'ERROR_VALUE' };
  if (cell.type === 's') return ofText(parts.strings[Number(cell.value)] ?? '');
  if (cell.type === 'inlineStr' || cell.type === 'str') return ofText(cell.value);
  if (cell.type === 'b') return { text: cell.value === '1' ? '是' : '否' };
  if (cell.type === 'd') return { text: cell.value.slice(0, 10) };
  return ofNumber(cell, parts);
}

function ofText(raw: string): ReadCell {
  const text = raw.trim();
  if (text.length > tableLimits.cellLetters) return { text: '', fault: 'TOO_LONG' };
  return /^[=\uFF1D]/.test(text) ? { text: '', fault: 'FORMULA' } : { text: withoutGuard(text) };
}

function ofNumber({ value, style }: RawCell, parts: WorkbookParts): ReadCell {
  const number = Number(value);
  if (value === '' || Number.isNaN(number)) return { text: value };
  if (parts.dayStyles.has(style) && number >= 1 && number <= lastSerial) {
    const epoch = parts.from1904 ? epoch1904 : epoch1900;
    return { text: new Date(epoch + Math.floor(number) * dayMs).toISOString().slice(0, 10) };
  }
  if (Math.abs(number) >= 1e15) return { text: value, fault: 'PRECISION_LOST' };
  const text = String(number);
  return losesDigits(text) ? { text, fault: 'PRECISION_LOST' } : { text };
}
