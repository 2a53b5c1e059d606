import { decodeText } from './decode-text.js';
import { SpreadsheetRefused } from './spreadsheet-refused.js';

/** Signs that no table has; tabs and ends of lines apart. */
const control = /[^\P{Cc}\t\r\n]/u;

/** Whether bytes are text whose first line has at least two columns. What the columns hold is for the reader to judge. */
export function looksLikeTable(bytes: Uint8Array): boolean {
  const text = textOf(bytes);
  if (text === undefined || control.test(text)) return false;
  const heads = text.split(/\r?\n/).slice(0, 10);
  return heads.some((line) => /[,;\t]/.test(line));
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return decodeText(bytes).text;
  } catch (error) {
    if (error instanceof SpreadsheetRefused) return undefined;
    throw error;
  }
}
