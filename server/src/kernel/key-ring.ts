import { hkdfSync } from 'node:crypto';

const KEY_BYTES = 32;
const KEY_ID = /^[A-Za-z0-9_-]{1,32}$/;
const UNNAMED_KEY_ID = 'k1';

/**
 * The secret keys of this installation. New cells are sealed with the current key;
 * the older ones stay readable until `reseal` has been over every row.
 */
export interface KeyRing {
  readonly currentKeyId: string;
  readonly keyIds: readonly string[];
  /** A 32-byte key for one purpose, so that no two uses ever share key material. */
  subkey(keyId: string, purpose: string): Buffer | undefined;
}

/** What is wrong with `REDVEST_KEY`, in words an operator can act on. */
export class KeyRingUnreadable extends Error {
  override readonly name = 'KeyRingUnreadable';
}

/**
 * Reads `REDVEST_KEY`: `id:key[,olderId:olderKey…]`, the first being current, or one bare key, which gets the id `k1`.
 * A key is 32 bytes in base64, base64url or hex.
 * @throws KeyRingUnreadable naming the part that is wrong, never the key itself
 */
export function readKeyRing(setting: string): KeyRing {
  const keys = new Map<string, Buffer>();
  for (const [index, entry] of setting.split(',').entries()) {
    const { keyId, key } = readEntry(entry.trim(), index + 1);
    if (keys.has(keyId)) throw new KeyRingUnreadable(`The key id "${keyId}" occurs twice.`);
    keys.set(keyId, key);
  }
  return ringOf(keys);
}

function ringOf(keys: ReadonlyMap<string, Buffer>): KeyRing {
  const keyIds = [...keys.keys()];
  const derived = new Map<string, Buffer>();
  return {
    currentKeyId: keyIds[0] ?? UNNAMED_KEY_ID,
    keyIds,
    subkey(keyId, purpose) {
      const key = keys.get(keyId);
      if (!key) return undefined;
      const name = `${keyId} ${purpose}`;
      const known = derived.get(name) ?? Buffer.from(hkdfSync('sha256', key, '', `redvest/${purpose}`, KEY_BYTES));
      derived.set(name, known);
      return known;
    },
  };
}

function readEntry(entry: string, position: number): { keyId: string; key: Buffer } {
  const colon = entry.indexOf(':');
  const keyId = colon < 0 ? UNNAMED_KEY_ID : entry.slice(0, colon);
  if (!KEY_ID.test(keyId)) throw new KeyRingUnreadable(`Key ${position} has an id that is not 1–32 letters or digits.`);
  const key = readKey(entry.slice(colon + 1));
  if (!key) throw new KeyRingUnreadable(`Key ${position} is not 32 bytes in base64 or hex.`);
  return { keyId, key };
}

function readKey(text: string): Buffer | undefined {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex');
  if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(text)) return undefined;
  const key = Buffer.from(text, 'base64');
  return key.length === KEY_BYTES ? key : undefined;
}
