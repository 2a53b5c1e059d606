import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readKeyRing } from './key-ring.js';
import { keyedHash } from './keyed-hash.js';

const oldKey = `y2026:${randomBytes(32).toString('hex')}`;
const newKey = `y2027:${randomBytes(32).toString('hex')}`;

describe('keyedHash', () => {
  const ring = readKeyRing(oldKey);

  it('gives equal values equal hashes and different values different ones', () => {
    const phones = keyedHash(ring, 'beneficiary.phone');

    expect(phones.of('13812341234')).toBe(phones.of('13812341234'));
    expect(phones.of('13812341234')).not.toBe(phones.of('13812341235'));
    expect(phones.of('13812341234')).toMatch(/^y2026\.[\w-]{43}$/);
  });

  it('gives one value different hashes for different purposes and keys', () => {
    const hashes = [
      keyedHash(ring, 'beneficiary.phone').of('13812341234'),
      keyedHash(ring, 'volunteer.phone').of('13812341234'),
      keyedHash(readKeyRing(newKey), 'beneficiary.phone').of('13812341234'),
    ];

    expect(new Set(hashes).size).toBe(3);
  });

  it('looks for hashes of every key of the ring, so that rows from before a rotation are found', () => {
    const before = keyedHash(ring, 'beneficiary.phone').of('13812341234');
    const rotated = keyedHash(readKeyRing(`${newKey},${oldKey}`), 'beneficiary.phone');

    expect(rotated.candidates('13812341234')).toEqual([rotated.of('13812341234'), before]);
    expect([rotated.isCurrent(before), rotated.isCurrent(rotated.of('13812341234'))]).toEqual([false, true]);
  });
});
