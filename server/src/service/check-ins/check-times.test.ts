import { describe, expect, it } from 'vitest';
import { assertHandedInSoon, assertHoursOfMinors, assertWithinHours, isMinor } from './check-times.js';

const shift = { startsAt: '2026-12-05T01:00:00.000Z', endsAt: '2026-12-05T03:00:00.000Z', overrunMinutes: 15 };

describe('the hours of checking in and out', () => {
  it.each([
    ['IN', '2026-12-05T00:29:59.999Z', 'TOO_EARLY'],
    ['IN', '2026-12-05T00:30:00.000Z', undefined],
    ['IN', '2026-12-05T03:14:59.999Z', undefined],
    ['IN', '2026-12-05T03:15:00.000Z', 'CHECK_TOO_LATE'],
    ['OUT', '2026-12-05T05:14:59.999Z', undefined],
    ['OUT', '2026-12-05T05:15:00.000Z', 'CHECK_TOO_LATE'],
  ] as const)('take %s at %s: %s', (direction, at, code) => {
    const check = () => assertWithinHours(shift, direction, at);

    if (code) expect(check).toThrow(expect.objectContaining({ code }));
    else expect(check).not.toThrow();
  });

  it.each([
    ['2026-12-04T21:59:59.999Z', true],
    ['2026-12-04T22:00:00.000Z', false],
    ['2026-12-05T12:59:59.999Z', false],
    ['2026-12-05T13:00:00.000Z', true],
  ] as const)('let minors in from 06:00 to 21:00 in Shanghai: %s refused %s', (at, refused) => {
    const check = () => assertHoursOfMinors(at);

    if (refused) expect(check).toThrow(expect.objectContaining({ code: 'MINOR_HOURS' }));
    else expect(check).not.toThrow();
  });

  it('count somebody a minor until the eighteenth birthday in Shanghai, and whoever is guarded', () => {
    const born = { guarded: false, bornOn: '2008-12-05' };

    expect(isMinor(born, '2026-12-04T15:59:59.000Z')).toBe(true);
    expect(isMinor(born, '2026-12-04T16:00:00.000Z')).toBe(false);
    expect(isMinor({ guarded: true, bornOn: null }, '2026-12-04T16:00:00.000Z')).toBe(true);
    expect(isMinor({ guarded: false, bornOn: '2008-02-29' }, '2026-02-28T16:00:00.000Z')).toBe(false);
  });

  it('take a queue for three days and a sheet for seven', () => {
    const at = '2026-12-05T03:00:00.000Z';

    expect(() => assertHandedInSoon(at, '2026-12-08T03:00:00.000Z', 'queue')).not.toThrow();
    expect(() => assertHandedInSoon(at, '2026-12-08T03:00:00.001Z', 'queue')).toThrow(/72 hours/);
    expect(() => assertHandedInSoon(at, '2026-12-12T03:00:00.000Z', 'sheet')).not.toThrow();
    expect(() => assertHandedInSoon(at, '2026-12-12T03:00:00.001Z', 'sheet')).toThrow(/168 hours/);
  });
});
