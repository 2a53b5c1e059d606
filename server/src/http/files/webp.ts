import { refuseBroken, type Picture } from './picture.js';

const HEADER_BYTES = 12;
/** In VP8X: "there is an EXIF chunk" and "there is an XMP chunk". */
const METADATA_FLAGS = 0x0c;
const PICTURE_CHUNKS: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ICCP', 'ALPH', 'ANIM', 'ANMF']);

interface Chunk {
  readonly name: string;
  readonly whole: Buffer;
  readonly body: Buffer;
}

/**
 * A WebP without EXIF, XMP, unknown chunks and whatever follows its end.
 * @throws FileRefused
 */
export function cleanWebp(file: Buffer): Picture {
  const chunks = [...chunksOf(file)].filter(({ name }) => PICTURE_CHUNKS.has(name));
  const [first] = chunks;
  if (!first) return refuseBroken();
  const header = Buffer.from(file.subarray(0, HEADER_BYTES));
  const parts = chunks.map(({ name, whole }) => (name === 'VP8X' ? withoutMetadataFlags(whole) : whole));
  const bytes = Buffer.concat([header, ...parts]);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  return { bytes, ...sizeOf(first) };
}

function* chunksOf(file: Buffer): Generator<Chunk> {
  if (file.length < HEADER_BYTES) return refuseBroken();
  const end = Math.min(file.length, 8 + file.readUInt32LE(4));
  let at = HEADER_BYTES;
  while (at + 8 <= end) {
    const length = file.readUInt32LE(at + 4);
    const next = at + 8 + length + (length % 2);
    if (at + 8 + length > end) return refuseBroken();
    const name = file.subarray(at, at + 4).toString('latin1');
    yield { name, whole: file.subarray(at, Math.min(next, end)), body: file.subarray(at + 8, at + 8 + length) };
    at = next;
  }
}

function withoutMetadataFlags(chunk: Buffer): Buffer {
  const copy = Buffer.from(chunk);
  copy.writeUInt8((copy[8] ?? 0) & ~METADATA_FLAGS, 8);
  return copy;
}

function sizeOf({ name, body }: Chunk): { width: number; height: number } {
  if (body.length < 10) return refuseBroken();
  if (name === 'VP8X') return { width: body.readUIntLE(4, 3) + 1, height: body.readUIntLE(7, 3) + 1 };
  if (name === 'VP8L') {
    const bits = body.readUInt32LE(1);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  return { width: body.readUInt16LE(6) & 0x3fff, height: body.readUInt16LE(8) & 0x3fff };
}
