import { describe, expect, it } from 'vitest';
import { starsDue, yearlyGoal } from './hour-goals.js';

describe('the yearly counter', () => {
  it.each([
    ['begins with the year', 0, '2026-01-01', { missingMinutes: 1_500, dueMinutes: 4, onPace: false }],
    [
      'is on pace with half of it by the middle',
      750,
      '2026-07-01',
      { missingMinutes: 750, dueMinutes: 747, onPace: true },
    ],
    ['lags behind one minute short', 746, '2026-07-01', { missingMinutes: 754, dueMinutes: 747, onPace: false }],
    [
      'asks for all of it on the last day',
      1_499,
      '2026-12-31',
      { missingMinutes: 1, dueMinutes: 1_500, onPace: false },
    ],
    [
      'asks for all of it in a year that is over',
      1_500,
      '2027-03-01',
      { missingMinutes: 0, dueMinutes: 1_500, onPace: true },
    ],
    ['asks for nothing of a year to come', 0, '2025-12-31', { missingMinutes: 1_500, dueMinutes: 0, onPace: true }],
    ['misses nothing once it is exceeded', 1_800, '2026-12-31', { missingMinutes: 0, dueMinutes: 1_500, onPace: true }],
  ])('%s', (...[, done, today, expected]) => {
    expect(yearlyGoal(done, 2026, today)).toEqual({ goalMinutes: 1_500, doneMinutes: done, ...expected });
  });

  it('knows leap years', () => {
    expect(yearlyGoal(0, 2028, '2028-12-30').dueMinutes).toBe(1_495);
  });
});

describe('stars due', () => {
  it.each([
    [5_999, 0, 6_000],
    [6_000, 1, 18_000],
    [18_000, 2, 36_000],
    [36_000, 3, 60_000],
    [60_000, 4, 90_000],
    [90_000, 5, null],
  ])('by %i minutes are %i', (minutes, stars, nextAtMinutes) => {
    const missingMinutes = nextAtMinutes === null ? null : nextAtMinutes - minutes;
    expect(starsDue(minutes)).toEqual({ stars, minutes, nextAtMinutes, missingMinutes });
  });
});
