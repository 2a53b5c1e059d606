import { describe, expect, it } from 'vitest';
import {
  copiedTo,
  isOpenAt,
  nextStretch,
  problemOf,
  stretchesOf,
  withDay,
  workdays,
  type OpeningHour,
} from './opening-week';

const morning = { from: '08:30', to: '12:00' };
const afternoon = { from: '14:00', to: '18:00' };
const monday: OpeningHour[] = [morning, afternoon].map((stretch) => ({ weekday: 1, ...stretch }));

describe("a station's week", () => {
  it('gives the stretches of a weekday, and none for a day of rest', () => {
    expect(stretchesOf(monday, 1)).toEqual([morning, afternoon]);
    expect(stretchesOf(monday, 2)).toEqual([]);
  });

  it('replaces a day and keeps the others in the order of the week', () => {
    const changed = withDay([{ weekday: 3, ...morning }, ...monday], 1, [afternoon]);

    expect(changed).toEqual([
      { weekday: 1, ...afternoon },
      { weekday: 3, ...morning },
    ]);
  });

  it('repeats a day on the others, over what stood there', () => {
    const copied = copiedTo([...monday, { weekday: 2, from: '20:00', to: '21:00' }], 1, workdays);

    expect(copied).toHaveLength(10);
    expect(stretchesOf(copied, 2)).toEqual([morning, afternoon]);
    expect(stretchesOf(copied, 6)).toEqual([]);
  });

  it('empties the others when the day that is repeated is a day of rest', () => {
    expect(copiedTo(monday, 7, [1])).toEqual([]);
  });

  it('offers a usual day first, then a stretch behind the last one, never past midnight', () => {
    expect(nextStretch([])).toEqual({ from: '09:00', to: '17:00' });
    expect(nextStretch([morning])).toEqual({ from: '13:00', to: '16:00' });
    expect(nextStretch([{ from: '20:00', to: '22:30' }])).toEqual({ from: '23:00', to: '24:00' });
  });

  it.each([
    [[morning, afternoon], undefined],
    [
      [
        { from: '09:00', to: '12:00' },
        { from: '12:00', to: '13:00' },
      ],
      undefined,
    ],
    [[afternoon, { from: '13:00', to: '14:01' }], 'overlap'],
    [[{ from: '18:00', to: '09:00' }], 'backwards'],
    [[{ from: '09:00', to: '' }], 'incomplete'],
  ])('judges %j as %s', (stretches, problem) => {
    expect(problemOf(stretches)).toBe(problem);
  });

  it('is open from the first minute of a stretch to the one before its end', () => {
    expect(isOpenAt(monday, 1, '08:30')).toBe(true);
    expect(isOpenAt(monday, 1, '12:00')).toBe(false);
    expect(isOpenAt(monday, 2, '09:00')).toBe(false);
    expect(isOpenAt([{ weekday: 6, from: '20:00', to: '24:00' }], 6, '23:59')).toBe(true);
  });
});
