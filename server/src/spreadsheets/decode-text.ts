import { SpreadsheetRefused } from './spreadsheet-refused.js';

/** How a text file was written. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/**
 * Reads a text file in whichever of the usual ways it was written: with a byte order mark, as UTF-8, or as GB18030 (of
 * which GBK and GB 2312 are parts), as Excel in China saves CSV.
 * @throws SpreadsheetRefused for anything else, a web page, or binary data
 */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: TextEncoding } {
  const encoding = encodingOf(bytes);
  const text = decoded(bytes, encoding);
  if (text === undefined) throw new SpreadsheetRefused('This text is neither UTF-8, UTF-16 nor GB18030.');
  const zero = text.indexOf('\0');
  if (zero >= 0) throw new SpreadsheetRefused(`Row ${String(rowAt(text, zero))}: this is binary data, not a table.`);
  if (/^\s*</.test(text)) {
    throw new SpreadsheetRefused('Row 1: this is a web page or XML under another name. Save it as xlsx or csv.');
  }
  return { text, encoding };
}

function encodingOf(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (decoded(bytes, 'utf-8') !== undefined) return 'utf-8';
  return 'gb18030';
}

function decoded(bytes: Uint8Array, encoding: TextEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function rowAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
