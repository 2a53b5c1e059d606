import { describe, expect, it } from 'vitest';
import type { Calendar } from '../working-days/working-days.js';
import { stretchesOf, type ShiftPattern } from './shift-pattern.js';

const daily: ShiftPattern = {
  fromOn: '2026-12-28',
  untilOn: '2027-01-04',
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  times: [{ from: '07:30', to: '09:00' }],
  exceptOn: [],
  workingDaysOnly: false,
};
const ordinary: Calendar = new Map();
const days = (pattern: Partial<ShiftPattern>, calendar = ordinary) =>
  stretchesOf({ ...daily, ...pattern }, calendar).map(({ startsOn, skipped }) => skipped ?? startsOn);

describe('a recurring pattern of shifts', () => {
  it("goes on over the year's end, on Shanghai's clock", () => {
    const [first, ...rest] = stretchesOf(daily, ordinary);

    expect(first).toEqual({
      startsOn: '2026-12-28',
      startsAt: '2026-12-27T23:30:00.000Z',
      endsAt: '2026-12-28T01:00:00.000Z',
      skipped: null,
    });
    expect(rest.map(({ startsOn }) => startsOn)).toEqual([
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
      '2027-01-04',
    ]);
  });

  it('keeps to its weekdays', () => {
    expect(days({ weekdays: [6, 7] })).toEqual(['2027-01-02', '2027-01-03']);
    expect(days({ weekdays: [1] })).toEqual(['2026-12-28', '2027-01-04']);
  });

  it('has a shift on the 29th of February in a leap year, and in no other', () => {
    const february = { fromOn: '2028-02-28', untilOn: '2028-03-01' };

    expect(days(february)).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
    expect(days({ ...february, weekdays: [2] })).toEqual(['2028-02-29']);
    expect(days({ fromOn: '2027-02-28', untilOn: '2027-03-01' })).toEqual(['2027-02-28', '2027-03-01']);
  });

  it('tells which days it leaves out, and why', () => {
    const calendar: Calendar = new Map([
      ['2027-01-01', 'HOLIDAY'],
      ['2027-01-02', 'WORKDAY'],
    ]);

    expect(days({ exceptOn: ['2026-12-30'], workingDaysOnly: true }, calendar)).toEqual([
      '2026-12-28',
      '2026-12-29',
      'EXCEPTED',
      '2026-12-31',
      'NO_WORKING_DAY',
      '2027-01-02',
      'NO_WORKING_DAY',
      '2027-01-04',
    ]);
  });

  it('orders the times of a day, and lets the last one end on the next', () => {
    const times = [
      { from: '22:00', to: '02:00' },
      { from: '07:30', to: '09:00' },
    ];

    const found = stretchesOf({ ...daily, fromOn: '2026-12-31', untilOn: '2026-12-31', times }, ordinary);

    expect(found.map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual([
      ['2026-12-30T23:30:00.000Z', '2026-12-31T01:00:00.000Z'],
      ['2026-12-31T14:00:00.000Z', '2026-12-31T18:00:00.000Z'],
    ]);
    expect(found[1]?.startsOn).toBe('2026-12-31');
  });

  it('refuses an end before its beginning, and more than a year', () => {
    const refusal = { fields: { untilOn: expect.any(String) as string } };

    expect(() => days({ untilOn: '2026-12-27' })).toThrow(expect.objectContaining(refusal) as Error);
    expect(() => days({ fromOn: '0001-01-01', untilOn: '9999-12-31' })).toThrow(
      expect.objectContaining(refusal) as Error,
    );
    expect(days({ fromOn: '2028-01-01', untilOn: '2028-12-31' })).toHaveLength(366);
  });
});
