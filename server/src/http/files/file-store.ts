import type { Readable } from 'node:stream';

/** A file by what is in it: the SHA-256 of its bytes, 64 small hex digits. */
export type Sha256 = string;

/**
 * Where the bytes of files are kept. Content-addressed: the same bytes are kept once, and what is kept never changes.
 */
export interface FileStore {
  /** Returns once the bytes are safe. Storing what is there already does nothing. */
  put(sha256: Sha256, bytes: Buffer): Promise<void>;
  /** The bytes, or undefined when they are not here. */
  get(sha256: Sha256): Promise<Readable | undefined>;
  /** The length in bytes, or undefined when it is not here. */
  stat(sha256: Sha256): Promise<number | undefined>;
}

/** The path of a file beneath the store's root, spread over folders: `ab/cd/abcd…`. */
export function pathOf(sha256: Sha256): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('Not a SHA-256 in small hex digits.');
  return `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
}
