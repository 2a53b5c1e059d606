import { createHmac, timingSafeEqual } from 'node:crypto';
import type { KeyRing } from '../../kernel/key-ring.js';

const idLength = 22;
const sealBytes = 12;
const form = /^[A-Za-z0-9_-]{38}$/;

/** What stands in the address of an activity's own check-in page: its identifier, sealed so that none can be made up. */
export function activityToken(keys: KeyRing, activityId: string): string {
  const id = Buffer.from(activityId.replaceAll('-', ''), 'hex').toString('base64url');
  return id + sealOf(keys, keys.currentKeyId, id).toString('base64url');
}

/** The activity of a token, or undefined for any other text. */
export function activityOfToken(keys: KeyRing, token: string): string | undefined {
  if (!form.test(token)) return undefined;
  const id = token.slice(0, idLength);
  const seal = Buffer.from(token.slice(idLength), 'base64url');
  const made = keys.keyIds.map((keyId) => sealOf(keys, keyId, id));
  if (!made.some((right) => timingSafeEqual(right, seal))) return undefined;
  const hex = Buffer.from(id, 'base64url').toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function sealOf(keys: KeyRing, keyId: string, id: string): Buffer {
  const key = keys.subkey(keyId, 'check-in/page') ?? '';
  return createHmac('sha256', key).update(id).digest().subarray(0, sealBytes);
}
