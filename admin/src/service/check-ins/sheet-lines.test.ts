import { describe, expect, it } from 'vitest';
import { instantOnSheet, plainCode, sheetInput, spacedCode } from './sheet-lines';

const morning = { id: 's', startsAt: '2026-12-05T01:00:00.000Z', endsAt: '2026-12-05T03:00:00.000Z' };
const night = { id: 's', startsAt: '2026-12-05T14:00:00.000Z', endsAt: '2026-12-05T18:00:00.000Z' };

describe('a line of a sign-in sheet', () => {
  it('takes its code however it is typed', () => {
    expect(plainCode(' ab3-k 7q ')).toBe('AB3K7Q');
    expect(spacedCode('AB3K7Q')).toBe('AB3 K7Q');
  });

  it('lies on the day of its shift, and after midnight on the next', () => {
    expect(instantOnSheet(morning, '08:55')).toBe('2026-12-05T00:55:00.000Z');
    expect(instantOnSheet(night, '22:05')).toBe('2026-12-05T14:05:00.000Z');
    expect(instantOnSheet(night, '01:30')).toBe('2026-12-05T17:30:00.000Z');
  });

  it('leaves out a time that nobody signed', () => {
    const input = sheetInput(morning, [{ code: 'AB3K7Q', inAt: '09:00', outAt: '' }]);

    expect(input).toEqual({
      shiftId: 's',
      lines: [{ rowCode: 'AB3K7Q', inAt: '2026-12-05T01:00:00.000Z', outAt: null }],
    });
  });
});
