import { createHmac } from 'node:crypto';
import type { KeyRing } from './key-ring.js';

/**
 * Fingerprints for looking up and comparing secrets that are stored encrypted: equal values give equal hashes,
 * and nobody without the key can try all eleven-digit numbers.
 */
export interface KeyedHash {
  /** What to store: `<keyId>.<43 characters of base64url>`. */
  of(value: string): string;
  /** What to look for: one hash for each key of the ring, because rows hashed before a rotation keep their old key. */
  candidates(value: string): string[];
  /** False when an older key made it, and a rotation has to hash again. */
  isCurrent(hash: string): boolean;
}

/**
 * HMAC-SHA-256 under a subkey of its own for each purpose (`beneficiary.phone`), so that the same number
 * in two columns cannot be matched by someone who only has the tables.
 */
export function keyedHash(ring: KeyRing, purpose: string): KeyedHash {
  const hash = (keyId: string, value: string): string => {
    const key = ring.subkey(keyId, `hash/${purpose}`);
    if (!key) throw new RangeError(`The key "${keyId}" is not on the ring.`);
    return `${keyId}.${createHmac('sha256', key).update(value, 'utf8').digest('base64url')}`;
  };
  return {
    of: (value) => hash(ring.currentKeyId, value),
    candidates: (value) => ring.keyIds.map((keyId) => hash(keyId, value)),
    isCurrent: (made) => made.startsWith(`${ring.currentKeyId}.`),
  };
}
