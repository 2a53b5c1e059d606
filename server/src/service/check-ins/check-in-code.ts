import { createHash, createHmac } from 'node:crypto';
import type { KeyRing } from '../../kernel/key-ring.js';

const stepMs = 30_000;
/** A code is good while it shows and for two steps after: somebody has to read and type it. */
const goodSteps = 3;

/** The code that a shift's leader shows now. */
export interface CodeNow {
  readonly code: string;
  /** When the next one shows. */
  readonly changesAt: string;
}

/** Six digits out of the shift's own secret and the half minute (RFC 4226's truncation). The secret is stored nowhere. */
export function codeNow(keys: KeyRing, shiftId: string, now: Date): CodeNow {
  const step = stepAt(now);
  const code = codeOf({ keys, keyId: keys.currentKeyId, shiftId }, step);
  return { code, changesAt: new Date((step + 1) * stepMs).toISOString() };
}

/** The step whose code it is, if it is still good; undefined for any other text. */
export function stepOfCode(keys: KeyRing, shiftId: string, told: { code: string; now: Date }): number | undefined {
  const step = stepAt(told.now);
  for (let back = 0; back < goodSteps; back++) {
    const fits = keys.keyIds.some((keyId) => codeOf({ keys, keyId, shiftId }, step - back) === told.code);
    if (fits) return step - back;
  }
  return undefined;
}

/** The event of one volunteer with one code: a second use of it is the same event. */
export function nonceOfCode(shiftId: string, volunteerId: string, step: number): string {
  const digest = createHash('sha256')
    .update(`${shiftId} ${volunteerId} ${String(step)}`)
    .digest('base64url');
  return `code-${digest}`;
}

function stepAt(now: Date): number {
  return Math.floor(now.getTime() / stepMs);
}

function codeOf({ keys, keyId, shiftId }: { keys: KeyRing; keyId: string; shiftId: string }, step: number): string {
  const secret = createHmac('sha256', keys.subkey(keyId, 'check-in/code') ?? '')
    .update(shiftId)
    .digest();
  const digest = createHmac('sha256', secret).update(String(step)).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7f_ff_ff_ff) % 1_000_000).padStart(6, '0');
}
