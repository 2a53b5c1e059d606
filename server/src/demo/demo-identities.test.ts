import { expect, it } from 'vitest';
import { identities } from './demo-identities.js';

it('hands out numbers of no real area, each once, odd for men and even for women, with the right check digit', () => {
  const next = identities();

  const numbers = [next('1949-12-31', 'MALE'), next('1949-12-31', 'FEMALE'), next('1949-12-31', 'MALE')];

  expect(numbers.map((number) => number.slice(0, 17))).toEqual([
    '99999919491231001',
    '99999919491231002',
    '99999919491231003',
  ]);
  expect(numbers.every((number) => remainder(number) === 1)).toBe(true);
});

/** ISO 7064 MOD 11-2 over all eighteen signs: the weights are powers of two, and a right number leaves one. */
function remainder(number: string): number {
  const values = [...number].map((sign) => (sign === 'X' ? 10 : Number(sign)));
  return values.reduce((sum, value, i) => (sum + value * 2 ** (17 - i)) % 11, 0);
}
