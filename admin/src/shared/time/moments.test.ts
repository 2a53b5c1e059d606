import { describe, expect, it } from 'vitest';
import { dayPeriods } from './day-periods';
import { instantWords, minutesWords } from './moment-words';
import { dayAfter, instantOf, shanghaiDay, wallTime } from './shanghai';

describe('an instant on the district’s clock', () => {
  it('belongs to the day it is in Shanghai', () => {
    expect(shanghaiDay('2026-12-31T16:00:00.000Z')).toBe('2027-01-01');
  });

  it('comes back from the form as it went in', () => {
    const typed = wallTime('2026-12-05T01:30:00.000Z');

    expect(typed).toBe('2026-12-05T09:30');
    expect(new Date(instantOf(typed)).toISOString()).toBe('2026-12-05T01:30:00.000Z');
  });

  it.each([
    ['zh', '2026-12-05 09:30'],
    ['en', '5 Dec 2026 09:30'],
  ])('reads in %s as %s', (locale, words) => {
    expect(instantWords('2026-12-05T01:30:00.000Z', locale)).toBe(words);
  });

  it('is followed by the next day also over the end of a leap February', () => {
    expect(dayAfter('2028-02-29')).toBe('2028-03-01');
  });
});

describe('minutes in words', () => {
  it.each([
    [0, '0 分'],
    [45, '45 分'],
    [120, '2 小时'],
    [150, '2 小时 30 分'],
    [-90, '−1 小时 30 分'],
  ])('%i are %s', (minutes, words) => {
    expect(minutesWords(minutes, 'zh')).toBe(words);
  });
});

describe('the usual periods', () => {
  it('begin the week on Monday and end the month on its last day', () => {
    const periods = Object.fromEntries(dayPeriods('2028-02-27').map(({ name, from, to }) => [name, [from, to]]));

    expect(periods).toMatchObject({
      thisWeek: ['2028-02-21', '2028-02-27'],
      thisMonth: ['2028-02-01', '2028-02-29'],
      lastYear: ['2027-01-01', '2027-12-31'],
    });
  });
});
