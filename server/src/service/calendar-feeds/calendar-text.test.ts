import ical from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarText, type CalendarEvent } from './calendar-text.js';

const event: CalendarEvent = {
  id: '019345',
  startsAt: '2026-12-31T15:30:00.000Z',
  endsAt: '2026-12-31T17:00:00.000Z',
  summary: '跨年文明交通, 第 1 组; 路口\\东南角 · 2/5',
  location: '兴隆铺路与南阳路交叉口'.repeat(6),
  description: '劝导行人\r\n看护学生\u0007',
  position: { latitude: 34.83, longitude: 113.61 },
  status: 'CONFIRMED',
  sequence: 3,
};
const now = '2026-12-01T02:03:04.567Z';

describe('the text of a calendar', () => {
  it('is read by a calendar program as it was meant, across the turn of the year', () => {
    const text = calendarText('惠济区排班', [event], now);

    const calendar = new ical.Component(ical.parse(text) as unknown[]);
    const read = new ical.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('惠济区排班');
    expect(read.uid).toBe('019345@redvest');
    expect(read.summary).toBe(event.summary);
    expect(read.location).toBe(event.location);
    expect(read.description).toBe('劝导行人\n看护学生');
    expect(read.sequence).toBe(3);
    expect(read.startDate.toString()).toBe('2026-12-31T23:30:00');
    expect(read.endDate.toString()).toBe('2027-01-01T01:00:00');
    const zone = new ical.Timezone(calendar.getFirstSubcomponent('vtimezone') ?? undefined);
    expect(zone.tzid).toBe('Asia/Shanghai');
    expect(zone.utcOffset(read.startDate)).toBe(8 * 3600);
  });

  it('breaks lines at 75 octets and never within a character', () => {
    const text = calendarText('排班', [event], now);

    const lines = text.split('\r\n');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(text).not.toContain('\uFFFD');
    expect(lines.at(-1)).toBe('');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('lets no text of ours begin a line of its own', () => {
    const text = calendarText('排班', [{ ...event, summary: '甲\nEND:VEVENT\nBEGIN:VALARM' }], now);

    const calendar = new ical.Component(ical.parse(text) as unknown[]);
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
    expect(calendar.getFirstSubcomponent('valarm')).toBeNull();
  });
});
