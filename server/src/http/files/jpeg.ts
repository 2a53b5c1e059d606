import { orientationOf, orientationSegment } from './jpeg-orientation.js';
import { refuseBroken, type Picture } from './picture.js';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP1 = 0xe1;

interface Segment {
  readonly marker: number;
  /** The segment with its marker and, after a start of scan, the compressed data. */
  readonly whole: Buffer;
  readonly body: Buffer;
}

/**
 * A JPEG without EXIF (which tells where and when it was taken), XMP, IPTC, comments, embedded second pictures and
 * whatever follows its end. The colour profile stays, and so does the turn of the camera, or the picture would lie on its side.
 * @throws FileRefused
 */
export function cleanJpeg(file: Buffer): Picture {
  const segments = [...segmentsOf(file)];
  const frame = segments.find(({ marker }) => isFrame(marker));
  if (!frame || frame.body.length < 5) return refuseBroken();
  const orientation = segments.reduce<number | undefined>(
    (found, { marker, body }) => found ?? (marker === APP1 ? orientationOf(body) : undefined),
    undefined,
  );
  const parts: Buffer[] = [Buffer.from([0xff, SOI])];
  if (orientation !== undefined && orientation > 1) parts.push(orientationSegment(orientation));
  parts.push(...segments.filter(isPicture).map(({ whole }) => whole), Buffer.from([0xff, EOI]));
  return { bytes: Buffer.concat(parts), width: frame.body.readUInt16BE(3), height: frame.body.readUInt16BE(1) };
}

/** All segments up to the first end of image. */
function* segmentsOf(file: Buffer): Generator<Segment> {
  let at = 2;
  for (;;) {
    while (file[at] === 0xff && file[at + 1] === 0xff) at += 1;
    const marker = file[at + 1];
    if (file[at] !== 0xff || marker === undefined) return refuseBroken();
    if (marker === EOI) return;
    if (at + 4 > file.length) return refuseBroken();
    const bodyEnd = at + 2 + file.readUInt16BE(at + 2);
    const end = marker === SOS ? endOfScan(file, bodyEnd) : bodyEnd;
    if (bodyEnd < at + 4 || end > file.length) return refuseBroken();
    yield { marker, whole: file.subarray(at, end), body: file.subarray(at + 4, bodyEnd) };
    at = end;
  }
}

/** Where the compressed data stops: at a marker that is neither a stuffed zero nor a restart. */
function endOfScan(file: Buffer, from: number): number {
  for (let at = file.indexOf(0xff, from); at >= 0; at = file.indexOf(0xff, at + 1)) {
    const next = file[at + 1] ?? 0;
    const isData = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!isData) return at;
  }
  return file.length;
}

/** Start of frame, whatever the coding: C0–CF without the three that are tables (DHT, JPG, DAC). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Of the application segments only JFIF, the ICC profile and Adobe's colour transform belong to the picture. */
function isPicture({ marker, body }: Segment): boolean {
  if (marker === 0xe0) return body.subarray(0, 5).toString('latin1') === 'JFIF\0';
  if (marker === 0xe2) return body.subarray(0, 12).toString('latin1') === 'ICC_PROFILE\0';
  if (marker === 0xee) return body.subarray(0, 5).toString('latin1') === 'Adobe';
  const isApplication = marker >= 0xe0 && marker <= 0xef;
  const isComment = marker === 0xfe;
  return !isApplication && !isComment;
}
