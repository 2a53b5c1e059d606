import { describe, expect, it } from 'vitest';
import { isIdNumber, readIdNumber } from './id-number';

describe('an ID number while it is typed', () => {
  it.each([
    ['11010519491231002x', { bornOn: '1949-12-31', gender: 'FEMALE', areaKnown: true }],
    ['440524 18800101 0014', { bornOn: '1880-01-01', gender: 'MALE', areaKnown: true }],
    ['99999919900504001X', { bornOn: '1990-05-04', gender: 'MALE', areaKnown: false }],
  ])('%s fills in what it tells', (text, told) => {
    expect(readIdNumber(text)).toEqual(told);
    expect(isIdNumber(text)).toBeUndefined();
  });

  it.each(['1101051949', '110105194912310021', '11010519491331002X', null])('%s fills in nothing', (text) => {
    expect(readIdNumber(text)).toBeUndefined();
  });

  it('is judged once something stands there', () => {
    expect(isIdNumber('')).toBeUndefined();
    expect(isIdNumber('1101051949')).toBe('resources.volunteers.idNumberWrong');
  });
});
