import { SpreadsheetRefused } from './spreadsheet-refused.js';
import { tableLimits } from './table.js';
import type { Workbook } from './unpack-workbook.js';
import { readXml } from './xml-events.js';

/** What a sheet's cells refer to. */
export interface WorkbookParts {
  readonly sheet: string;
  readonly strings: readonly string[];
  /** Indexes of cell styles that show a number as a day. */
  readonly dayStyles: ReadonlySet<number>;
  /** Whether days are counted from 1904, as old Macs did. */
  readonly from1904: boolean;
}

/** Reads which sheet comes first, the shared texts, and which styles mean days. @throws SpreadsheetRefused */
export async function workbookParts(book: Workbook): Promise<WorkbookParts> {
  const { relation, from1904 } = firstSheet(await book.read('xl/workbook.xml'));
  const sheet = targetOf(await book.read('xl/_rels/workbook.xml.rels'), relation);
  const strings = book.has('xl/sharedStrings.xml') ? sharedStrings(await book.read('xl/sharedStrings.xml')) : [];
  const dayStyles = book.has('xl/styles.xml') ? daysIn(await book.read('xl/styles.xml')) : new Set<number>();
  return { sheet, strings, dayStyles, from1904 };
}

function firstSheet(bytes: Uint8Array): { relation: string; from1904: boolean } {
  let relation: string | undefined;
  let from1904 = false;
  readXml(bytes, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet' || relation !== undefined || (attributes['state'] ?? 'visible') !== 'visible') return;
      relation = attributes['r:id'] ?? Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
    },
  });
  if (relation === undefined) throw new SpreadsheetRefused('This workbook has no sheet that shows.');
  return { relation, from1904 };
}

/** Only a part of the workbook itself is followed, never an address outside. */
function targetOf(bytes: Uint8Array, relation: string): string {
  let target: string | undefined;
  readXml(bytes, {
    open(name, attributes) {
      const own = name === 'Relationship' && attributes['Id'] === relation && attributes['TargetMode'] !== 'External';
      if (own) target = attributes['Target'];
    },
  });
  const path = target?.startsWith('/') ? target.slice(1) : `xl/${target ?? ''}`;
  if (!/^xl\/worksheets\/[^/]+\.xml$/i.test(path)) throw new SpreadsheetRefused('This workbook has no sheet.');
  return path;
}

/** Phonetic readings of a text are no part of it. */
function sharedStrings(bytes: Uint8Array): string[] {
  const strings: string[] = [];
  let letters = 0;
  let current = '';
  let inText = false;
  let inPhonetic = false;
  readXml(bytes, {
    open(name) {
      if (name === 'si') current = '';
      if (name === 'rPh') inPhonetic = true;
      inText = name === 't' && !inPhonetic;
    },
    text(text) {
      if (inText) current += text;
    },
    close(name) {
      if (name === 'rPh') inPhonetic = false;
      if (name === 't') inText = false;
      if (name !== 'si') return;
      letters += current.length;
      if (letters > tableLimits.sharedLetters) throw new SpreadsheetRefused('This workbook holds too much text.');
      strings.push(current);
    },
  });
  return strings;
}

const builtInDays = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

function daysIn(bytes: Uint8Array): Set<number> {
  const custom = new Set<number>();
  const days = new Set<number>();
  let inCells = false;
  let index = 0;
  readXml(bytes, {
    open(name, attributes) {
      if (name === 'numFmt' && /[yd年日]/i.test(withoutQuoted(attributes['formatCode']))) {
        custom.add(Number(attributes['numFmtId']));
      }
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const format = Number(attributes['numFmtId'] ?? 0);
      if (builtInDays(format) || custom.has(format)) days.add(index);
      index += 1;
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return days;
}

/** A format's colours, conditions and literal texts say nothing of days. */
function withoutQuoted(format = ''): string {
  return format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
}
