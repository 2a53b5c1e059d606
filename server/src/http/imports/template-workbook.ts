import type { ImportTemplate } from '../../access/imports/import-template.js';
import { widthFor } from '../export/xlsx-sheet.js';

/** Cells that stay text, whatever is typed into them: document and telephone numbers keep all their digits. */
const asText = { numFmt: '@' };
const notesHeads = ['列名', '是否必填', '填写说明'];
const widestNote = 80;

/** A workbook with the table to fill in and, on a second sheet, what each column takes. */
export async function templateWorkbook({ title, heads, example, notes }: ImportTemplate): Promise<Buffer> {
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  const table = book.addWorksheet(title, { views: [{ state: 'frozen', ySplit: 1 }] });
  table.columns = heads.map((header) => ({ header, width: widthFor(header), style: asText }));
  table.getRow(1).font = { bold: true };
  table.addRow([...example]);
  const told = book.addWorksheet('填写说明');
  told.columns = notesHeads.map((header, at) => ({ header, width: at === 2 ? widestNote : widthFor(header) * 2 }));
  told.getRow(1).font = { bold: true };
  told.addRow([
    '',
    '',
    '第一行为列名，请勿修改；第二行是示例，导入前请删除。带 * 的列必填，空白单元格不会覆盖已有内容。',
  ]);
  for (const note of notes) told.addRow([...note]);
  return Buffer.from(await book.xlsx.writeBuffer());
}
