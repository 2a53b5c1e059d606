import { describe, expect, it } from 'vitest';
import { checkCharacterOf, readIdNumber } from './id-number.js';

const today = '2026-11-21';

describe("a resident's number", () => {
  it.each([
    ['11010519491231002X', '1949-12-31', 'FEMALE', true],
    ['11010519491231002x', '1949-12-31', 'FEMALE', true],
    [' 440524 18800101 0014 ', '1880-01-01', 'MALE', true],
    ['１１０１０５１９４９１２３１００２Ｘ', '1949-12-31', 'FEMALE', true],
    [withCheck('99999920000229123'), '2000-02-29', 'MALE', false],
    [withCheck('81000019900504002'), '1990-05-04', 'FEMALE', true],
  ])('%s tells day of birth and gender', (text, bornOn, gender, areaKnown) => {
    expect(readIdNumber(text, today)).toMatchObject({ bornOn, gender, areaKnown });
  });

  it('stores a small x as a capital', () => {
    expect(readIdNumber('11010519491231002x', today)).toMatchObject({ number: '11010519491231002X' });
  });

  it.each([
    ['', 'FORM'],
    ['110105491231002', 'FORM'],
    ['1101051949123100X2', 'FORM'],
    ['110105194912310021', 'CHECK'],
    ['11010519491231001X', 'CHECK'],
    [withCheck('11010519990229002'), 'BIRTH'],
    [withCheck('11010520261122002'), 'BIRTH'],
    [withCheck('11010517991231002'), 'BIRTH'],
    [withCheck('11010519991331002'), 'BIRTH'],
  ])('%s is refused for its %s', (text, fault) => {
    expect(readIdNumber(text, today)).toEqual({ fault });
  });

  it('notices every single digit that is typed wrong, and two neighbours exchanged', () => {
    const right = '440524188001010014';
    const wrong = [...right].flatMap((digit, at) => {
      const others = [...'0123456789'].filter((other) => other !== digit);
      return others.map((other) => right.slice(0, at) + other + right.slice(at + 1));
    });
    const exchanged = [...right].flatMap((digit, at) => {
      const next = right[at + 1];
      return next === undefined || next === digit ? [] : [right.slice(0, at) + next + digit + right.slice(at + 2)];
    });

    const passing = [...wrong, ...exchanged].filter((text) => !('fault' in readIdNumber(text, today)));
    expect(passing).toEqual([]);
  });
});

function withCheck(digits: string): string {
  return digits + checkCharacterOf(digits);
}
