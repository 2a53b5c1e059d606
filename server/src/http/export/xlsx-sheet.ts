import { PassThrough, type Readable } from 'node:stream';
import type { Sheet } from './csv-sheet.js';

const NARROWEST = 10;
const WIDEST = 40;

/**
 * A workbook with one sheet, written while its rows are read: text cells stay text, numbers are numbers, and there are
 * no formulas. The library is loaded with the first export, as a start does not need it.
 */
export async function xlsxSheet(heads: readonly string[], pages: Sheet): Promise<Readable> {
  const { default: exceljs } = await import('exceljs');
  const out = new PassThrough();
  const book = new exceljs.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true });
  const sheet = book.addWorksheet('Redvest', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = heads.map((head) => ({ header: head, width: widthFor(head) }));
  sheet.getRow(1).font = { bold: true };
  const fill = async (): Promise<void> => {
    for await (const page of pages) {
      if (out.destroyed) return;
      for (const row of page) sheet.addRow([...row]).commit();
    }
    sheet.commit();
    await book.commit();
  };
  fill().catch((error: unknown) => {
    out.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  return out;
}

/** How wide a column is to be for its head; Chinese characters are two columns wide. */
export function widthFor(head: string): number {
  const width = [...head].reduce((sum, letter) => sum + (letter > '\u2E80' ? 2 : 1), 4);
  return Math.min(WIDEST, Math.max(NARROWEST, width));
}
