import { describe, expect, it } from 'vitest';
import { daysIn, patternInput, timesIn } from './pattern-input';

describe('the form of a pattern', () => {
  it('reads times as people write them', () => {
    const morning = { from: '07:30', to: '09:00' };

    expect(timesIn('07:30-09:00')).toEqual([morning]);
    expect(timesIn('7:30 – 9:00，17：00至18：30')).toEqual([morning, { from: '17:00', to: '18:30' }]);
    expect(timesIn('07:30')).toBeUndefined();
    expect(timesIn('07:30-09:00, noon')).toBeUndefined();
    expect(timesIn('')).toBeUndefined();
  });

  it('reads days, and none at all', () => {
    expect(daysIn('2027-01-01，2028-02-29')).toEqual(['2027-01-01', '2028-02-29']);
    expect(daysIn(null)).toEqual([]);
    expect(daysIn('元旦')).toBeUndefined();
  });

  it('becomes the input of the API', () => {
    const given = {
      postIds: ['p1'],
      weekdays: ['1', '5'],
      fromOn: '2026-12-28',
      untilOn: '2027-01-04',
      times: '08:00-09:30',
      capacity: 3,
    };

    expect(patternInput('a1', given)).toEqual({
      ...given,
      activityId: 'a1',
      weekdays: [1, 5],
      times: [{ from: '08:00', to: '09:30' }],
      exceptOn: [],
      workingDaysOnly: false,
      breakMinutes: 0,
      overrunMinutes: 0,
    });
  });
});
