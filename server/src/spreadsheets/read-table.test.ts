import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { csvSheet } from '../http/export/csv-sheet.js';
import { xlsxSheet } from '../http/export/xlsx-sheet.js';
import { aWorkbook, aZip, sheetXml } from '../testing/a-workbook.js';
import { openTable } from './open-table.js';
import type { TableRow } from './table.js';

const text = (content: string): Uint8Array => Buffer.from(content, 'utf8');

async function read(bytes: Uint8Array) {
  const { head, batches } = await openTable(bytes);
  const rows: TableRow[] = [];
  for await (const batch of batches) rows.push(...batch);
  return { ...head, rows };
}

describe('reading comma-separated values', () => {
  const plain = '姓名,手机号\r\n张三,13800000001\r\n\r\n李四,13800000002\r\n';
  const expected = {
    format: 'csv',
    row: 1,
    heads: ['姓名', '手机号'],
    rows: [
      { row: 2, cells: ['张三', '13800000001'], faults: {} },
      { row: 4, cells: ['李四', '13800000002'], faults: {} },
    ],
  };

  it('reads UTF-8 with and without its mark, UTF-16, and tabs', async () => {
    const utf16 = Buffer.from(`\uFEFF${plain}`, 'utf16le');

    for (const bytes of [text(plain), text(`\uFEFF${plain}`), utf16, Buffer.from(utf16).swap16()])
      expect(await read(bytes)).toEqual(expected);
    expect(await read(text(plain.replaceAll(',', '\t')))).toEqual(expected);
  });

  it('reads GBK and the rare characters of GB18030', async () => {
    const gbk = Buffer.from('d0d5c3fb2cb1e0bac50ad5c5c8fd2c310a', 'hex');
    const rare = Buffer.concat([
      Buffer.from('d0d5c3fb2cb1e0bac50a', 'hex'),
      Buffer.from('95329032', 'hex'),
      text(',2\n'),
    ]);

    expect(await read(gbk)).toMatchObject({ heads: ['姓名', '编号'], rows: [{ cells: ['张三', '1'] }] });
    expect((await read(rare)).rows[0]?.cells).toEqual(['𠂈', '2']);
  });

  it('passes over a title above the heads', async () => {
    expect(await read(text('惠济区志愿者名单,\n姓名,手机号\n张三,1\n'))).toMatchObject({ row: 2, rows: [{ row: 3 }] });
  });

  it('names the row of a quotation mark that is never closed, or stands where none may', async () => {
    const long = `a,b\n1,2\n3,"4\n${'5,6\n'.repeat(100_000)}`;

    await expect(read(text('a,b\n1,2\n3,"4\n5,6\n'))).rejects.toThrow(/Row 3: a quotation mark is opened/);
    await expect(read(text(long))).rejects.toThrow(/Row 3: a quotation mark is opened/);
    await expect(read(text('a,b\n1,2\n3,"4"x\n'))).rejects.toThrow(/Row 3 \(line 3\)/);
  });

  it('marks formulas and numbers that lost their digits, and takes guards off', async () => {
    const { rows } = await read(text("a,b,c,d\n=1+1,4.10108E+17,'410108199001010011,+86 138\n"));

    expect(rows).toEqual([
      {
        row: 2,
        cells: ['=1+1', '4.10108E+17', '410108199001010011', '+86 138'],
        faults: { 0: 'FORMULA', 1: 'PRECISION_LOST' },
      },
    ]);
  });

  it.each([
    ['a web page', '<html><table><tr><td>姓名</td></tr></table></html>', /web page/],
    ['binary data', 'a,b\n1,\0', /Row 2: this is binary/],
    ['nothing', '', /no heads/],
    ['one lonely column', 'x\n'.repeat(20), /Row 11: no heads/],
    ['too many columns', `a,b\n${'1,'.repeat(200)}1\n`, /Row 2 has more than 100 columns/],
  ])('refuses %s', async (_what, content, sentence) => {
    await expect(read(text(content))).rejects.toThrow(sentence);
  });
});

describe('reading a workbook', () => {
  it('reads what an export wrote, in both formats', async () => {
    const heads = ['姓名', '编号', '次数'];
    const rows = [
      ['𠮷川', '410108199001010011', 3],
      ["'=1+1", '00012', 25],
    ];
    async function* pages() {
      yield await Promise.resolve(rows);
    }

    for (const written of [await xlsxSheet(heads, pages()), csvSheet(heads, pages())]) {
      const found = await read(await buffer(Readable.from(written)));
      expect(found.heads).toEqual(heads);
      expect(found.rows.map(({ cells }) => cells)).toEqual([
        ['𠮷川', '410108199001010011', '3'],
        ['=1+1', '00012', '25'],
      ]);
    }
  });

  it('marks formulas, errors, merged cells and numbers that lost their digits; reads days', async () => {
    const rows = [
      '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1" t="inlineStr"><is><t>b</t></is></c></row>',
      '<row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2"><v>4.10108199001010E+17</v></c></row>',
      '<row r="3"><c r="A3" t="e"><v>#REF!</v></c><c r="B3" s="1"><v>33000</v></c></row>',
      '<row r="4"><c r="A4"><v>1</v></c><c r="B4"><v>13800000001</v></c></row>',
    ];
    const found = await read(aWorkbook(sheetXml(rows, '<mergeCells><mergeCell ref="A4:B5"/></mergeCells>')));

    expect(found.rows).toEqual([
      { row: 2, cells: ['', '4.10108199001010E+17'], faults: { 0: 'FORMULA', 1: 'PRECISION_LOST' } },
      { row: 3, cells: ['#REF!', '1990-05-07'], faults: { 0: 'ERROR_VALUE' } },
      { row: 4, cells: ['1', '13800000001'], faults: { 0: 'MERGED' } },
    ]);
  });

  it('refuses cells far outside the table, naming the row', async () => {
    const far = ['<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'];

    await expect(read(aWorkbook(sheetXml(far)))).rejects.toThrow(/Row 1048576: a cell lies far outside/);
  });

  it('refuses a document type, which is how entities grow and files leak', async () => {
    const bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';

    await expect(read(aWorkbook(bomb + sheetXml([])))).rejects.toThrow(/document type/);
  });

  it('refuses bombs by what they claim and by what they hold', async () => {
    const zeros = Buffer.alloc(60 * 1024 * 1024, 0x20);
    const claimed = aZip([{ name: 'xl/worksheets/sheet1.xml', data: deflateRawSync(zeros), size: zeros.length }]);
    const lying = aZip([{ name: 'xl/workbook.xml', data: deflateRawSync(zeros), size: 100 }]);

    await expect(read(claimed)).rejects.toThrow(/bomb/);
    await expect(read(lying)).rejects.toThrow(/damaged/);
    await expect(read(Buffer.from('PK\u0003\u0004 not really'))).rejects.toThrow(/no xlsx/);
  });
});
