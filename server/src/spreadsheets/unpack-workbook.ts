import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { SpreadsheetRefused } from './spreadsheet-refused.js';
import { tableLimits } from './table.js';

/** The parts of a workbook that are read; nothing else is unpacked. */
const wanted =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i;

/** Unpacks parts of a workbook on demand, within limits that hold for what the archive claims and for what comes out. */
export class Workbook {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws SpreadsheetRefused for what is no archive, or one that would unpack to too much */
  static async open(bytes: Uint8Array): Promise<Workbook> {
    const zip = await opened(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const entries = await directoryOf(zip);
    return new Workbook(zip, entries);
  }

  has(part: string): boolean {
    return this.entries.has(part.toLowerCase());
  }

  /** @throws SpreadsheetRefused when the part is missing, damaged, or longer than it claims */
  read(part: string): Promise<Buffer> {
    const entry = this.entries.get(part.toLowerCase());
    if (!entry) throw new SpreadsheetRefused('This is no workbook: a part of it is missing.');
    return new Promise((resolve, reject) => {
      const damaged = (): void => reject(new SpreadsheetRefused('This workbook is damaged or packed wrongly.'));
      this.zip.openReadStream(entry, (error, stream) => {
        if (error) return damaged();
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('error', damaged);
        stream.on('end', () => resolve(Buffer.concat(chunks)));
      });
    });
  }
}

function opened(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true }, (error, zip) => {
      if (error) reject(new SpreadsheetRefused('This is no xlsx file.'));
      else resolve(zip);
    });
  });
}

function directoryOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let bytes = 0;
  return new Promise((resolve, reject) => {
    const refuse = (why: string): void => reject(new SpreadsheetRefused(why));
    if (zip.entryCount > tableLimits.parts) return refuse('This archive has too many parts for a workbook.');
    zip.on('error', () => refuse('This archive is damaged.'));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      bytes += entry.uncompressedSize;
      if (bytes > tableLimits.unpackedBytes) return refuse('This workbook would unpack to more than 200 MB.');
      const packed = Math.max(entry.compressedSize, 1_024);
      if (entry.uncompressedSize > packed * tableLimits.ratio) return refuse('This workbook is packed like a bomb.');
      if (wanted.test(entry.fileName)) entries.set(entry.fileName.toLowerCase(), entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}
