import { describe, expect, it } from 'vitest';
import { orderedOpeningHours } from './opening-hours.js';
import type { OpeningHour } from './station.entity.js';

const stretch = (weekday: number, from: string, to: string): OpeningHour => ({ weekday, from, to });

describe('opening hours', () => {
  it('come out in the order of the week, and nothing but what was asked for', () => {
    const given = [
      stretch(7, '10:00', '24:00'),
      stretch(1, '14:00', '18:00'),
      { ...stretch(1, '08:30', '12:00'), extra: true },
    ];

    expect(orderedOpeningHours(given)).toEqual([
      stretch(1, '08:30', '12:00'),
      stretch(1, '14:00', '18:00'),
      stretch(7, '10:00', '24:00'),
    ]);
  });

  it('may touch, and may repeat on another weekday', () => {
    const given = [stretch(1, '09:00', '12:00'), stretch(1, '12:00', '14:00'), stretch(2, '09:00', '12:00')];

    expect(orderedOpeningHours(given)).toEqual(given);
  });

  it.each([
    ['overlap', [stretch(3, '09:00', '12:00'), stretch(3, '11:59', '14:00')], /overlap/],
    [
      'hold one another',
      [stretch(3, '09:00', '18:00'), stretch(3, '10:00', '11:00'), stretch(3, '12:00', '13:00')],
      /overlap/,
    ],
    ['end before they begin', [stretch(3, '12:00', '09:00')], /ends before/],
    ['are empty', [stretch(3, '12:00', '12:00')], /ends before/],
    ['lie outside the week', [stretch(8, '09:00', '12:00')], /Weekdays/],
    ['lie outside the week from below', [stretch(0, '09:00', '12:00')], /Weekdays/],
    ['lie outside the day', [stretch(3, '09:00', '24:01')], /HH:MM/],
    ['begin at midnight of the next day', [stretch(3, '24:00', '24:00')], /HH:MM/],
    ['are written carelessly', [stretch(3, '9:00', '12:00')], /HH:MM/],
    ['are too many', Array.from({ length: 29 }, () => stretch(3, '09:00', '12:00')), /at most/],
  ])('are refused when they %s', (_, given, sentence) => {
    expect(() => orderedOpeningHours(given)).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        fields: { openingHours: expect.stringMatching(sentence) as string },
      }),
    );
  });
});
