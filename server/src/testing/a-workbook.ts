import { deflateRawSync } from 'node:zlib';

/** A file of an archive; `size` is what the archive claims it unpacks to. */
interface ZipPart {
  readonly name: string;
  /** Deflated. */
  readonly data: Buffer;
  readonly size: number;
}

/** Writes an archive by hand, so that a test can make it lie. */
export function aZip(parts: readonly ZipPart[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, size } of parts) {
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(data.length, 14);
    facts.writeUInt32LE(size, 18);
    facts.writeUInt16LE(name.length, 22);
    const file = Buffer.concat([Buffer.from('PK\u0003\u0004'), facts, Buffer.from(name), data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0'), facts, tail, Buffer.from(name)]));
    files.push(file);
    offset += file.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...directory, end]);
}

/** The XML of a sheet with these rows. */
export function sheetXml(rows: readonly string[], after = ''): string {
  return `<worksheet><sheetData>${rows.join('')}</sheetData>${after}</worksheet>`;
}

/** A workbook with one sheet, whose style 1 shows days. */
export function aWorkbook(sheet: string): Buffer {
  const part = (name: string, xml: string): ZipPart => {
    const plain = Buffer.from(xml);
    return { name, data: deflateRawSync(plain), size: plain.length };
  };
  return aZip([
    part(
      'xl/workbook.xml',
      '<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    part('xl/styles.xml', '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'),
    part('xl/worksheets/sheet1.xml', sheet),
  ]);
}
