import type { Readable } from 'node:stream';

/** Reads what was uploaded, by the SHA-256 of its bytes. */
export interface FileBytes {
  /** The bytes, or undefined when they are not here. */
  get(sha256: string): Promise<Readable | undefined>;
}
