import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readKeyRing } from './key-ring.js';
import { SealBroken, secretBox, type Cell } from './secret-box.js';

const PHONE: Cell = { table: 'beneficiary', column: 'phone', rowId: '0190-a' };
const keySetting = (id: string): string => `${id}:${randomBytes(32).toString('base64url')}`;

describe('secretBox', () => {
  const box = secretBox(readKeyRing(keySetting('k1')));

  it.each(['', '13812341234', '郑州市惠济区清华园社区 3 号楼 🧧'])('opens what it sealed: %j', (plain) => {
    expect(box.open(box.seal(plain, PHONE), PHONE)).toBe(plain);
  });

  it('seals the same value differently every time', () => {
    expect(box.seal('13812341234', PHONE)).not.toBe(box.seal('13812341234', PHONE));
  });

  it('names version and key, and shows nothing of the value', () => {
    const sealed = box.seal('13812341234', PHONE);

    expect(sealed).toMatch(/^v1\.k1\.[\w-]{16}\.[\w-]{22}\.[\w-]+$/);
    expect(sealed).not.toContain('1381234');
  });

  it.each([
    { ...PHONE, table: 'volunteer' },
    { ...PHONE, column: 'address' },
    { ...PHONE, rowId: '0190-b' },
    { table: 'beneficiaryphone', column: '', rowId: '0190-a' },
  ])('does not open a value that was moved to %o', (elsewhere) => {
    const sealed = box.seal('13812341234', PHONE);

    expect(() => box.open(sealed, elsewhere)).toThrow(SealBroken);
  });

  it('does not open a value in which any one part was altered', () => {
    const parts = box.seal('13812341234', PHONE).split('.');

    for (const index of parts.keys()) {
      const altered = parts.with(index, flipFirst(parts[index] ?? '')).join('.');
      expect(() => box.open(altered, PHONE)).toThrow(SealBroken);
    }
  });

  it.each(['', 'plain text', 'v1.k1', 'v1.k1.a.b.c', 'v1.k1..AAAA.', 'v1.k1.a.b.c.d'])('refuses %j', (sealed) => {
    expect(() => box.open(sealed, PHONE)).toThrow(SealBroken);
  });

  it('refuses a shortened tag, which would be easier to forge', () => {
    const [version, keyId, iv, tag, data] = box.seal('13812341234', PHONE).split('.');

    expect(() => box.open([version, keyId, iv, tag?.slice(0, 6), data].join('.'), PHONE)).toThrow(SealBroken);
  });

  it('does not open under another key of the same name', () => {
    const other = secretBox(readKeyRing(keySetting('k1')));

    expect(() => other.open(box.seal('13812341234', PHONE), PHONE)).toThrow(SealBroken);
  });

  it('opens values of an older key after a rotation and tells that they need sealing again', () => {
    const oldKey = keySetting('y2026');
    const newKey = keySetting('y2027');
    const sealedBefore = secretBox(readKeyRing(oldKey)).seal('13812341234', PHONE);
    const rotated = secretBox(readKeyRing(`${newKey},${oldKey}`));

    expect(rotated.open(sealedBefore, PHONE)).toBe('13812341234');
    expect(rotated.isCurrent(sealedBefore)).toBe(false);
    expect(rotated.isCurrent(rotated.seal('13812341234', PHONE))).toBe(true);
    expect(() => secretBox(readKeyRing(newKey)).open(sealedBefore, PHONE)).toThrow('"y2026" is not on the ring');
  });
});

function flipFirst(part: string): string {
  return (part.startsWith('A') ? 'B' : 'A') + part.slice(1);
}
