import { describe, expect, it } from 'vitest';
import { newId } from '../../kernel/ids.js';
import { readRowCode, rowCodes } from './row-code.js';

describe('the row codes of a sign-in sheet', () => {
  const ids = Array.from({ length: 400 }, newId);
  const codes = rowCodes(ids);

  it('differ from each other, and stay when more people sign up', () => {
    const later = rowCodes([...ids, newId(), newId()]);

    expect(new Set(codes.values()).size).toBe(400);
    for (const id of ids) expect(later.get(id)).toBe(codes.get(id));
  });

  it('are read in small letters and with gaps', () => {
    const code = codes.get(ids[0] ?? '') ?? '';

    expect(readRowCode(` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `)).toBe(code);
  });

  it('betray every wrong sign and every two swapped neighbours', () => {
    for (const code of [...codes.values()].slice(0, 40)) {
      for (let at = 0; at < code.length; at++) {
        for (const sign of '23456789ABCDEFGHJKMNPQRSTUVWXYZ') {
          if (sign === code[at]) continue;
          expect(readRowCode(code.slice(0, at) + sign + code.slice(at + 1))).toBeUndefined();
        }
        const [a = '', b = ''] = [code[at], code[at + 1]];
        if (at >= 4 || a === b) continue;
        expect(readRowCode(code.slice(0, at) + b + a + code.slice(at + 2))).toBeUndefined();
      }
    }
    expect(readRowCode('ABC')).toBeUndefined();
    expect(readRowCode('00000O')).toBeUndefined();
  });
});
