import { workbookWith, type ZipPart } from '../support/workbook.js';

/** A table that means harm, or was harmed, and what the district is told of it. */
export interface HostileTable {
  readonly name: string;
  readonly bytes: () => Buffer;
  /** The sentence with which the whole table is refused. */
  readonly refused: RegExp;
}

/** A table of which single rows are wrong: what the preview says of each, `row column code`. */
export interface DoubtfulTable {
  readonly name: string;
  readonly bytes: () => Buffer;
  readonly reasons: readonly string[];
  readonly outcomes: Readonly<Record<string, number>>;
}

const heads =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c><c r="B1" t="inlineStr"><is><t>身份证号码</t></is></c></row>';
const megabyte = 1_048_576;

const inline = (cell: string, text: string): string => `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;
const sheet = (...rows: readonly string[]): string =>
  `<worksheet><sheetData>${heads}${rows.join('')}</sheetData></worksheet>`;
const sharedTexts = (content: string | Buffer, claims?: number): ZipPart => ({
  name: 'xl/sharedStrings.xml',
  content,
  ...(claims === undefined ? {} : { claims }),
});

export const hostileTables: readonly HostileTable[] = [
  {
    name: 'a workbook that unpacks to a hundred times its size and more',
    bytes: () => workbookWith(sheet(), [sharedTexts(Buffer.alloc(64 * megabyte, 32))]),
    refused: /packed like a bomb/,
  },
  {
    name: 'a workbook that claims to be small and is not',
    bytes: () => workbookWith(sheet(), [sharedTexts(Buffer.alloc(64 * megabyte, 32), 1_000)]),
    refused: /damaged or packed wrongly/,
  },
  {
    name: 'a workbook that claims to unpack to gigabytes',
    bytes: () => workbookWith(sheet(), [sharedTexts('<sst/>', 3_000_000_000)]),
    refused: /more than 200 MB/,
  },
  {
    name: 'a workbook whose entities fetch a file',
    bytes: () =>
      workbookWith(
        `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>${sheet(`<row r="2">${inline('A2', '&x;')}</row>`)}`,
      ),
    refused: /declares a document type/,
  },
  {
    name: 'a workbook whose entities grow',
    bytes: () => {
      const laughs = Array.from(
        { length: 9 },
        (_, at) => `<!ENTITY l${String(at + 1)} "${`&l${String(at)};`.repeat(10)}">`,
      );
      return workbookWith(
        `<!DOCTYPE w [<!ENTITY l0 "哈">${laughs.join('')}]>${sheet(`<row r="2">${inline('A2', '&l9;')}</row>`)}`,
      );
    },
    refused: /declares a document type/,
  },
  {
    name: 'a cell in the last corner of the sheet',
    bytes: () => workbookWith(sheet(`<row r="1048576">${inline('XFD1048576', '远')}</row>`)),
    refused: /^Row 1048576: a cell lies far outside the table/,
  },
  {
    name: 'rows that run backwards',
    bytes: () => workbookWith(sheet(`<row r="9">${inline('A9', '甲')}</row><row r="3">${inline('A3', '乙')}</row>`)),
    refused: /^Behind row 9: the rows of this sheet are out of order/,
  },
  {
    name: 'XML that breaks off',
    bytes: () => workbookWith(`<worksheet><sheetData>${heads}<row r="2"><c r="A2">`),
    refused: /not well formed/,
  },
  {
    name: 'a web page under the name of a workbook',
    bytes: () => Buffer.from('<html><table><tr><td>姓名</td><td>手机号</td></tr></table></html>'),
    refused: /web page/,
  },
  {
    name: 'a workbook of the nineties',
    bytes: () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1_024)]),
    refused: /Only these files are taken/,
  },
  {
    name: 'a quotation mark that nobody closes',
    bytes: () => Buffer.from(`姓名,身份证号码\n张三,\n"李四,\n${'王五,\n'.repeat(50_000)}`),
    refused: /^Row 3: a quotation mark is opened and never closed/,
  },
  {
    name: 'more rows than a table may have',
    bytes: () => Buffer.from(`姓名,身份证号码\n${'王,\n'.repeat(100_001)}`),
    refused: /^Row 100002: a table may have at most 100,000 rows/,
  },
  {
    name: 'a row of a thousand columns',
    bytes: () => Buffer.from(`姓名,身份证号码\n张三${',1'.repeat(1_000)}\n`),
    refused: /^Row 2 has more than 100 columns/,
  },
];

export const doubtfulTables: readonly DoubtfulTable[] = [
  {
    name: 'document numbers that a spreadsheet has rounded',
    bytes: () =>
      workbookWith(
        sheet(
          `<row r="2">${inline('A2', '张三')}<c r="B2"><v>4.10108199001012E+17</v></c></row>`,
          `<row r="3">${inline('A3', '李四')}<c r="B3"><v>410108199001012000</v></c></row>`,
        ),
      ),
    reasons: ['2 身份证号码 PRECISION_LOST', '3 身份证号码 PRECISION_LOST'],
    outcomes: { FAULTY: 2 },
  },
  {
    name: 'formulas, calculated ones and ones that only look like it',
    bytes: () =>
      workbookWith(
        sheet(
          `<row r="2"><c r="A2" t="str"><f>HYPERLINK("http://elsewhere","张三")</f><v>张三</v></c></row>`,
          `<row r="3">${inline('A3', '=cmd|calc!A1')}</row>`,
        ),
      ),
    reasons: ['2 姓名 FORMULA', '3 姓名 FORMULA'],
    outcomes: { FAULTY: 2 },
  },
  {
    name: 'the same in comma-separated values',
    bytes: () => Buffer.from('姓名,身份证号码\n=1+1,\n张三,4.1010819900101E+17\n'),
    reasons: ['2 姓名 FORMULA', '3 身份证号码 PRECISION_LOST'],
    outcomes: { FAULTY: 2 },
  },
];
