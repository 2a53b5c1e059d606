import { describe, expect, it } from 'vitest';
import { atLocal, demoYear } from './demo-year.js';

describe('the year that the demo tells', () => {
  it('is this year up to yesterday', () => {
    const { year, days, volunteerDay } = demoYear(new Date('2026-11-24T03:00:00Z'));

    expect([year, days[0], days.at(-1), volunteerDay]).toEqual([2026, '2026-01-01', '2026-11-23', '2025-12-05']);
  });

  it('is last year while this one is too young', () => {
    const { year, days } = demoYear(new Date('2027-01-10T03:00:00Z'));

    expect([year, days.length]).toEqual([2026, 365]);
  });

  it('turns with midnight in Shanghai, not in Greenwich', () => {
    expect(demoYear(new Date('2026-12-05T15:59:59Z')).volunteerDay).toBe('2025-12-05');
    expect(demoYear(new Date('2026-12-05T16:00:00Z')).volunteerDay).toBe('2026-12-05');
    expect(demoYear(new Date('2028-02-29T16:00:00Z')).days.at(-1)).toBe('2028-02-29');
  });

  it('reads local hours as Shanghai does', () => {
    expect(atLocal('2026-12-05', 9, 30)).toBe('2026-12-05T01:30:00.000Z');
  });
});
