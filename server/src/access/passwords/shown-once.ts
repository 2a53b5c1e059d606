import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { RequestContext } from '../../kernel/context.js';

/** Thirty-two signs that nobody mistakes for one another when reading them out. */
const signs = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Draws secrets that a person sees only once. */
export interface Draw {
  /** A text in groups, `k7wd-3hmq`; each sign holds five bits. @param purpose tells several secrets of one request apart */
  readonly text: (purpose: string, groups: number, signsAGroup: number) => string;
}

/**
 * Draws at random; but under an `Idempotency-Key` the same key draws the same again, so that a request that is repeated
 * because its answer was lost gets the secret that was stored, although of that only a hash is left. Nobody without the
 * server's key can foretell it. Must be called before `change`, which moves on to the next turn of the key.
 */
export function drawFor(ctx: RequestContext): Draw {
  const seed = seedOf(ctx);
  return {
    text: (purpose, groups, signsAGroup) => {
      const bytes = new Uint8Array(hkdfSync('sha256', seed, '', purpose, groups * signsAGroup));
      const drawn = [...bytes].map((byte) => signs.charAt(byte % signs.length)).join('');
      return Array.from({ length: groups }, (_, i) => drawn.slice(i * signsAGroup, (i + 1) * signsAGroup)).join('-');
    },
  };
}

function seedOf({ idempotency, keys, caller, address }: RequestContext): Buffer {
  const key = idempotency && keys.subkey(keys.currentKeyId, 'shown-once');
  if (!idempotency || !key) return randomBytes(32);
  const owner = caller?.accountId ?? address;
  return createHmac('sha256', key)
    .update(JSON.stringify([owner, idempotency.key, idempotency.turn]))
    .digest();
}
