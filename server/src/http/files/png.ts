import { refuseBroken, type Picture } from './picture.js';

const SIGNATURE_BYTES = 8;
const FRAME_BYTES = 12;

/** The chunks that make the picture. Texts, EXIF, times and private chunks are left out. */
const PICTURE_CHUNKS: ReadonlySet<string> = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP bKGD pHYs acTL fcTL fdAT'.split(' '),
);

/**
 * A PNG without texts, EXIF, private chunks and whatever follows its end.
 * @throws FileRefused
 */
export function cleanPng(file: Buffer): Picture {
  const parts: Buffer[] = [file.subarray(0, SIGNATURE_BYTES)];
  let at = SIGNATURE_BYTES;
  for (let name = ''; name !== 'IEND';) {
    if (at + FRAME_BYTES > file.length) return refuseBroken();
    const end = at + FRAME_BYTES + file.readUInt32BE(at);
    name = file.subarray(at + 4, at + 8).toString('latin1');
    if (end > file.length || (at === SIGNATURE_BYTES && name !== 'IHDR')) return refuseBroken();
    if (PICTURE_CHUNKS.has(name)) parts.push(file.subarray(at, end));
    at = end;
  }
  return { bytes: Buffer.concat(parts), width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}
