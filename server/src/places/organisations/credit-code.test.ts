import { describe, expect, it } from 'vitest';
import { creditCheckSign, isCreditCode, writtenCreditCode } from './credit-code.js';

describe('unified social credit codes', () => {
  it.each(['91350100M000100Y43', '9144030071526726XG', '91330100799655058B'])('accepts %s', (code) => {
    expect(isCreditCode(code)).toBe(true);
  });

  it('refuses a mistyped sign, two signs swapped, a forbidden letter and a wrong length', () => {
    for (const code of [
      '91350100M000100Y44',
      '91350100M000010Y43',
      '91350100I000100Y43',
      '91350100M000100Y4',
      '91350100M000100Y433',
      '',
    ]) {
      expect([code, isCreditCode(code)]).toEqual([code, false]);
    }
  });

  it('writes a code without blanks and in upper case', () => {
    expect(writtenCreditCode(' 91350100 m000-100y43 ')).toBe('91350100M000100Y43');
  });

  it('makes the check sign of a code that it accepts', () => {
    const first17 = '12410108MB1234567';

    expect(isCreditCode(first17 + creditCheckSign(first17))).toBe(true);
  });
});
