import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { KeyRingUnreadable, readKeyRing } from './key-ring.js';

describe('readKeyRing', () => {
  it('takes one bare key in base64, base64url or hex as k1, and derives the same subkeys from each', () => {
    const key = randomBytes(32);

    const rings = (['base64', 'base64url', 'hex'] as const).map((encoding) => readKeyRing(key.toString(encoding)));

    expect(rings.map((ring) => ring.currentKeyId)).toEqual(['k1', 'k1', 'k1']);
    expect(new Set(rings.map((ring) => ring.subkey('k1', 'cell')?.toString('hex'))).size).toBe(1);
  });

  it('makes the first of several keys current and keeps the others', () => {
    const ring = readKeyRing(
      `y2027:${randomBytes(32).toString('base64url')}, y2026:${randomBytes(32).toString('hex')}`,
    );

    expect(ring.currentKeyId).toBe('y2027');
    expect(ring.keyIds).toEqual(['y2027', 'y2026']);
    expect(ring.subkey('y2025', 'cell')).toBeUndefined();
  });

  it('never gives two purposes the same key', () => {
    const ring = readKeyRing(randomBytes(32).toString('hex'));

    expect(ring.subkey('k1', 'cell')).not.toEqual(ring.subkey('k1', 'hash/phone'));
  });

  it.each([
    ['', 'Key 1 is not 32 bytes'],
    ['short', 'Key 1 is not 32 bytes'],
    [randomBytes(31).toString('base64'), 'Key 1 is not 32 bytes'],
    [`a b:${randomBytes(32).toString('hex')}`, 'Key 1 has an id'],
    [`a:${randomBytes(32).toString('hex')},b:oops`, 'Key 2 is not 32 bytes'],
    [`a:${randomBytes(32).toString('hex')},a:${randomBytes(32).toString('hex')}`, 'occurs twice'],
  ])('refuses %j with a reason that quotes no key', (setting, reason) => {
    expect(() => readKeyRing(setting)).toThrow(KeyRingUnreadable);
    expect(() => readKeyRing(setting)).toThrow(reason);
  });
});
