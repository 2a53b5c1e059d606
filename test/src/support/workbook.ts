import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive; `claims` is what the archive says it unpacks to, when that is to be a lie. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Buffer;
  readonly claims?: number;
}

const types = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`;
const book = '<workbook xmlns:r="r"><sheets><sheet name="名单" sheetId="1" r:id="rId1"/></sheets></workbook>';
const relations =
  '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="sharedStrings.xml"/></Relationships>';

/** Writes an archive by hand, so that a test can make it lie. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claims } of parts) {
    const plain = Buffer.from(content);
    const data = deflateRawSync(plain);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(plain), 10);
    facts.writeUInt32LE(data.length, 14);
    facts.writeUInt32LE(claims ?? plain.length, 18);
    facts.writeUInt16LE(Buffer.byteLength(name), 22);
    const file = Buffer.concat([Buffer.from('PK\u0003\u0004'), facts, Buffer.from(name), data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0'), facts, tail, Buffer.from(name)]));
    files.push(file);
    offset += file.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, entries, end]);
}

/** A workbook with one sheet of this XML, and shared texts where the sheet refers to any. */
export function workbookWith(sheet: string | Buffer, more: readonly ZipPart[] = []): Buffer {
  return zipOf([
    { name: '[Content_Types].xml', content: types },
    { name: 'xl/workbook.xml', content: book },
    { name: 'xl/_rels/workbook.xml.rels', content: relations },
    { name: 'xl/worksheets/sheet1.xml', content: sheet },
    ...more,
  ]);
}

/** A workbook as spreadsheets save one: every cell a text, and the texts shared. */
export function workbookOf(rows: readonly (readonly string[])[]): Buffer {
  const texts = new Map<string, number>();
  const placeOf = (text: string): string => {
    const known = texts.get(text) ?? texts.size;
    texts.set(text, known);
    return String(known);
  };
  const xml = rows.map((cells, at) => {
    const row = String(at + 1);
    const inside = cells.map((text, column) => `<c r="${columnName(column)}${row}" t="s"><v>${placeOf(text)}</v></c>`);
    return `<row r="${row}">${inside.join('')}</row>`;
  });
  const shared = [...texts.keys()].map((text) => `<si><t>${escaped(text)}</t></si>`).join('');
  return workbookWith(`<worksheet><sheetData>${xml.join('')}</sheetData></worksheet>`, [
    { name: 'xl/sharedStrings.xml', content: `<sst>${shared}</sst>` },
  ]);
}

function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
