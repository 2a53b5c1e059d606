import { describe, expect, it } from 'vitest';
import { isMinorOn, minutesOnDay, strictest, tierOfDay } from './day-limits.js';
import { houseParameters } from './hour-parameters.js';
import { intervalOf } from './intervals.js';

describe('article 3, the sum of a day', () => {
  it.each([
    [480, false, 'AUTOMATIC'],
    [481, false, 'STREET'],
    [720, false, 'STREET'],
    [721, false, 'DISTRICT'],
    [960, false, 'DISTRICT'],
    [961, false, 'NEVER'],
    [240, true, 'AUTOMATIC'],
    [241, true, 'NEVER'],
  ] as const)('%i minutes (minor: %s) are confirmed by %s', (sum, minor, tier) => {
    expect(tierOfDay(sum, minor, houseParameters)).toBe(tier);
  });

  it('takes the strictest of several days', () => {
    expect(strictest(['AUTOMATIC', 'DISTRICT', 'STREET'])).toBe('DISTRICT');
    expect(strictest([])).toBe('AUTOMATIC');
  });

  it('gives each day what was served in it', () => {
    const night = [intervalOf('2026-12-05T14:00:00.000Z', '2026-12-05T18:00:00.000Z')];

    expect(minutesOnDay(night, 240, '2026-12-05')).toBe(120);
    expect(minutesOnDay(night, 240, '2026-12-06')).toBe(120);
    expect(minutesOnDay(night, 90, '2026-12-06')).toBe(90);
    expect(minutesOnDay(night, 240, '2026-12-07')).toBe(0);
  });

  it.each([
    ['2008-12-06', false, true],
    ['2008-12-05', false, false],
    [null, true, true],
    [null, false, false],
  ])('takes a person born on %s (guarded: %s) for a minor: %s', (bornOn, guarded, minor) => {
    expect(isMinorOn({ bornOn, guarded }, '2026-12-05')).toBe(minor);
  });
});
