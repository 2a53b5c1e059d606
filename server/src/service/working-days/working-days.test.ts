import { describe, expect, it } from 'vitest';
import { isArranged, standardCalendar } from './standard-calendar.js';
import { addWorkingDays, isWorkingDay, type Calendar } from './working-days.js';

const years = (...list: number[]): Calendar =>
  new Map(list.flatMap((year) => standardCalendar(year).map(({ day, kind }) => [day, kind] as const)));
const calendar = years(2025, 2026, 2027);

describe('working days', () => {
  it.each([
    ['2026-09-30', true, 'a Wednesday'],
    ['2026-10-01', false, 'a Thursday of 国庆'],
    ['2026-10-07', false, 'the last day of 国庆'],
    ['2026-10-08', true, 'the Thursday after it'],
    ['2026-10-10', true, 'a Saturday made up for it'],
    ['2026-09-20', true, 'a Sunday made up for it'],
    ['2026-10-11', false, 'an ordinary Sunday'],
    ['2025-10-06', false, 'a Monday, 中秋'],
    ['2026-01-04', true, 'a Sunday made up for 元旦'],
  ])('knows of %s whether people work: %s (%s)', (day, works) => {
    expect(isWorkingDay(calendar, day)).toBe(works);
  });

  it.each([
    ['2026-09-30', 1, '2026-10-08'],
    ['2026-09-30', 3, '2026-10-10'],
    ['2026-09-30', 4, '2026-10-12'],
    ['2026-10-03', 1, '2026-10-08'],
    ['2025-12-31', 1, '2026-01-04'],
    ['2025-12-31', 2, '2026-01-05'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-29', 1, '2028-03-01'],
    ['2028-02-25', 2, '2028-02-29'],
    ['2026-10-08', -1, '2026-09-30'],
    ['2026-10-10', -3, '2026-09-30'],
    ['2026-10-03', 0, '2026-10-03'],
  ])('counts from %s by %s to %s', (day, n, then) => {
    expect(addWorkingDays(calendar, day, n)).toBe(then);
  });

  it('goes by the weekday where the calendar says nothing', () => {
    expect(addWorkingDays(new Map(), '2026-09-30', 3)).toBe('2026-10-05');
  });

  it('goes there and back again', () => {
    for (const n of [1, 5, 23, 250]) {
      expect(addWorkingDays(calendar, addWorkingDays(calendar, '2026-01-05', n), -n)).toBe('2026-01-05');
    }
  });

  it('counts neither from what is no day nor by half a day', () => {
    expect(() => addWorkingDays(calendar, '2026-13-01', 1)).toThrow(RangeError);
    expect(() => addWorkingDays(calendar, '2026-10-01', 0.5)).toThrow(RangeError);
  });
});

describe('the standard calendar', () => {
  it('has what the State Council arranged for 2026: 33 free days and six made up for', () => {
    const days = standardCalendar(2026);

    expect(days.filter(({ kind }) => kind === 'HOLIDAY')).toHaveLength(33);
    expect(days.filter(({ kind }) => kind === 'WORKDAY').map(({ day }) => day)).toEqual([
      '2026-01-04',
      '2026-02-14',
      '2026-02-28',
      '2026-05-09',
      '2026-09-20',
      '2026-10-10',
    ]);
    expect(days[0]).toMatchObject({ day: '2026-01-01', name: '元旦', source: expect.stringContaining('〔2025〕7号') });
  });

  it('has only the statutory days, and no made-up ones, of a year that is not arranged yet', () => {
    const days = standardCalendar(2099);

    expect(isArranged(2099)).toBe(false);
    expect(days).toHaveLength(13);
    expect(days.every(({ kind, source }) => kind === 'HOLIDAY' && source.includes('第795号'))).toBe(true);
  });

  it('finds the statutory days by sun and moon', () => {
    const on = (year: number) => new Set(standardCalendar(year).map(({ day, name }) => `${day} ${name}`));

    expect([...on(2028)]).toEqual(expect.arrayContaining(['2028-01-25 春节', '2028-01-26 春节', '2028-04-04 清明']));
    expect([...on(2025)]).toEqual(expect.arrayContaining(['2025-01-28 春节', '2025-04-04 清明', '2025-05-31 端午']));
  });
});
