import { fileTypeFromBuffer } from 'file-type';
import { looksLikeTable } from '../../spreadsheets/looks-like-table.js';
import { FileRefused } from './file-refused.js';
import { cleanJpeg } from './jpeg.js';
import { acceptedExtensions, isAccepted, type MediaType } from './media-type.js';
import { assertBounded, type Picture } from './picture.js';
import { cleanPng } from './png.js';
import { cleanWebp } from './webp.js';

/** A file that may be stored, as it is to be stored. */
export interface ExaminedFile {
  readonly mediaType: MediaType;
  readonly bytes: Buffer;
  /** Pixels; null for documents. */
  readonly width: number | null;
  readonly height: number | null;
}

const cleaners: Partial<Record<MediaType, (file: Buffer) => Picture>> = {
  'image/jpeg': cleanJpeg,
  'image/png': cleanPng,
  'image/webp': cleanWebp,
};

/**
 * Judges an upload by its bytes alone: neither its name nor the type that the sender declared is looked at.
 * Pictures come out without the place they were taken at.
 * @throws FileRefused
 */
export async function examineFile(file: Buffer): Promise<ExaminedFile> {
  if (file.length === 0) throw new FileRefused('This file is empty.');
  const found = await typeOf(file);
  if (found === undefined || !isAccepted(found)) {
    if (isMarkup(file)) throw new FileRefused('This is a web page or XML under another name. Save it as xlsx or csv.');
    throw new FileRefused(`Only these files are taken: ${acceptedExtensions.join(', ')}.`);
  }
  const clean = cleaners[found];
  if (!clean) return { mediaType: found, bytes: file, width: null, height: null };
  const picture = clean(file);
  assertBounded(picture);
  return { mediaType: found, bytes: picture.bytes, width: picture.width, height: picture.height };
}

async function typeOf(file: Buffer): Promise<string | undefined> {
  const startsLikePdf = file.subarray(0, 5).toString('latin1') === '%PDF-';
  const sniffed = isUtf16(file) ? undefined : (await fileTypeFromBuffer(file))?.mime;
  const found = sniffed ?? (looksLikeTable(file) ? 'text/csv' : undefined);
  // file-type also accepts a PDF mark after other bytes, where a browser may see something else.
  return found === 'application/pdf' && !startsLikePdf ? undefined : found;
}

/** The mark of UTF-16, which file-type takes for the beginning of a sound. */
function isUtf16(file: Buffer): boolean {
  return ['fffe', 'feff'].includes(file.subarray(0, 2).toString('hex'));
}

/** Web pages are handed around as spreadsheets, which open them; nothing here does. */
function isMarkup(file: Buffer): boolean {
  return file.subarray(0, 1_000).toString('utf8').trimStart().startsWith('<');
}
