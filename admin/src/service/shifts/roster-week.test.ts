import { describe, expect, it } from 'vitest';
import { ShiftState, type RosterShiftFragment } from '../../generated/graphql';
import { gapsOf, linesOf, mondayOf, monthMoved, weekdayOf, weeksOfMonth } from './roster-week';

const aShift = (facts: Partial<RosterShiftFragment>): RosterShiftFragment => ({
  id: 's1',
  activity: { id: 'a1', title: '文明交通' },
  post: { id: 'p1', name: '东南角', position: 1 },
  startsAt: '2026-12-05T01:00:00.000Z',
  endsAt: '2026-12-05T02:00:00.000Z',
  startsOn: '2026-12-05',
  capacity: 5,
  taken: 2,
  waiting: 0,
  breakMinutes: 0,
  overrunMinutes: 0,
  state: ShiftState.Open,
  version: 1,
  ...facts,
});

describe('the weeks of a roster', () => {
  it('begin on Monday, also over the turn of the year', () => {
    expect(mondayOf('2026-12-31')).toBe('2026-12-28');
    expect(mondayOf('2027-01-03')).toBe('2026-12-28');
    expect(mondayOf('2027-01-04')).toBe('2027-01-04');
    expect(weekdayOf('2028-02-29')).toBe(2);
  });

  it('cover a month whole, February of a leap year too', () => {
    const weeks = weeksOfMonth('2028-02-10');

    expect(weeks.map(([monday]) => monday)).toEqual([
      '2028-01-31',
      '2028-02-07',
      '2028-02-14',
      '2028-02-21',
      '2028-02-28',
    ]);
    expect(weeks.flat()).toContain('2028-02-29');
    expect(monthMoved('2026-12-31', 1)).toBe('2027-01-01');
    expect(monthMoved('2027-01-31', -1)).toBe('2026-12-01');
  });
});

describe('the lines of a roster', () => {
  it('hold each post once, in the order of the posts, with its shifts by day and hour', () => {
    const second = { id: 'p2', name: '西北角', position: 2 };
    const shifts = [
      aShift({ id: 'late', startsAt: '2026-12-05T09:00:00.000Z' }),
      aShift({ id: 'other', post: second }),
      aShift({ id: 'early' }),
      aShift({ id: 'next', startsOn: '2026-12-06', startsAt: '2026-12-06T01:00:00.000Z' }),
    ];

    const lines = linesOf(shifts);

    expect(lines.map(({ postName }) => postName)).toEqual(['东南角', '西北角']);
    expect(lines[0]?.byDay.get('2026-12-05')?.map(({ id }) => id)).toEqual(['early', 'late']);
    expect(lines[0]?.byDay.get('2026-12-06')?.map(({ id }) => id)).toEqual(['next']);
  });

  it('count who is missing, and nobody on a shift that was called off', () => {
    expect(gapsOf([aShift({}), aShift({ taken: 5 }), aShift({ state: ShiftState.Cancelled })])).toBe(3);
  });
});
