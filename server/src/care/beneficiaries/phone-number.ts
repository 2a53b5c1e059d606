import type { RequestContext } from '../../kernel/context.js';
import { keyedHash, type KeyedHash } from '../../kernel/keyed-hash.js';
import { plainPhone } from '../../kernel/phone-number.js';

/** Whether a text is a mobile number, or a landline with its area code. */
export function isPhone(text: string): boolean {
  return /^(?:1[3-9]\d{9}|0\d{9,11})$/.test(plainPhone(text));
}

/** Fingerprints of beneficiaries' phone numbers. */
export function phoneHashes(ctx: Pick<RequestContext, 'keys'>): KeyedHash {
  return keyedHash(ctx.keys, 'beneficiary.phone');
}
