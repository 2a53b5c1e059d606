import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KeyRing } from './key-ring.js';

const CIPHER = 'aes-256-gcm';
const VERSION = 'v1';
const PURPOSE = 'cell';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Where a sealed value lives. It is bound into the seal, so that a value copied into another cell does not open. */
export interface Cell {
  readonly table: string;
  readonly column: string;
  readonly rowId: string;
}

/** A sealed value could not be opened: it was altered, moved to another cell, or its key is not on the ring. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

/**
 * Encrypts single cells with AES-256-GCM.
 * A sealed value reads `v1.<keyId>.<iv>.<tag>.<data>`, the last three in base64url.
 */
export interface SecretBox {
  seal(plain: string, cell: Cell): string;
  /** @throws SealBroken */
  open(sealed: string, cell: Cell): string;
  /** False when an older key sealed it, and a rotation has to seal it again. */
  isCurrent(sealed: string): boolean;
}

/** A secret box that seals with the ring's current key and opens with any key of the ring. */
export function secretBox(ring: KeyRing): SecretBox {
  return {
    seal: (plain, cell) => seal(ring, plain, cell),
    open: (sealed, cell) => open(ring, sealed, cell),
    isCurrent: (sealed) => sealed.startsWith(`${VERSION}.${ring.currentKeyId}.`),
  };
}

function seal(ring: KeyRing, plain: string, cell: Cell): string {
  const keyId = ring.currentKeyId;
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, keyFor(ring, keyId), iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(boundTo(keyId, cell));
  const data = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  const parts = [iv, cipher.getAuthTag(), data].map((part) => part.toString('base64url'));
  return [VERSION, keyId, ...parts].join('.');
}

function open(ring: KeyRing, sealed: string, cell: Cell): string {
  const [version, keyId = '', iv = '', tag = '', data = '', ...rest] = sealed.split('.');
  if (version !== VERSION || rest.length > 0) throw new SealBroken('This is not a sealed value.');
  try {
    const decipher = createDecipheriv(CIPHER, keyFor(ring, keyId), Buffer.from(iv, 'base64url'), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(boundTo(keyId, cell));
    decipher.setAuthTag(Buffer.from(tag, 'base64url'));
    return Buffer.concat([decipher.update(Buffer.from(data, 'base64url')), decipher.final()]).toString('utf8');
  } catch (cause) {
    if (cause instanceof SealBroken) throw cause;
    throw new SealBroken(`The value of ${cell.table}.${cell.column} does not open.`, { cause });
  }
}

function keyFor(ring: KeyRing, keyId: string): Buffer {
  const key = ring.subkey(keyId, PURPOSE);
  if (!key) throw new SealBroken(`The key "${keyId}" is not on the ring.`);
  return key;
}

/** JSON keeps the three names apart, so that ("ab", "c") and ("a", "bc") differ. */
function boundTo(keyId: string, cell: Cell): Buffer {
  return Buffer.from(JSON.stringify([VERSION, keyId, cell.table, cell.column, cell.rowId]), 'utf8');
}
