import { describe, expect, it } from 'vitest';
import { checkDigitOf, isLifelongNumber, lifelongNumber } from './lifelong-number.js';

describe('a lifelong number', () => {
  it('is district, seven digits and the check digit of ISO 7064 MOD 11,10', () => {
    expect(checkDigitOf('0794')).toBe(5);
    expect(lifelongNumber('410108', 1)).toMatch(/^4101080000001\d$/);
    expect(isLifelongNumber(lifelongNumber('410108', 47_000))).toBe(true);
  });

  it('notices every single digit that is typed wrong', () => {
    const right = lifelongNumber('410108', 1_234_567);
    const wrong = [...right].flatMap((digit, at) =>
      [...'0123456789']
        .filter((other) => other !== digit)
        .map((other) => right.slice(0, at) + other + right.slice(at + 1)),
    );

    expect(wrong.filter(isLifelongNumber)).toEqual([]);
  });

  it('is not just any text', () => {
    expect(['', '41010800000', 'V-0000001', '4101080000001x'].filter(isLifelongNumber)).toEqual([]);
  });
});
