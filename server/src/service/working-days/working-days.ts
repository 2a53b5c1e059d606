import type { CalendarDayKind } from './calendar-day.entity.js';

/** The days that differ from their weekday, `YYYY-MM-DD` in Asia/Shanghai, and what each is instead. */
export type Calendar = ReadonlyMap<string, CalendarDayKind>;

const dayMs = 86_400_000;
const weekend = new Set([0, 6]);

function at(day: string): number {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) throw new RangeError(`${day} is no calendar day.`);
  return time;
}

/** The days from the first to the last, both included. */
export function daysBetween(first: string, last: string): string[] {
  const length = Math.max(0, Math.round((at(last) - at(first)) / dayMs) + 1);
  return Array.from({ length }, (_, n) => new Date(at(first) + n * dayMs).toISOString().slice(0, 10));
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(day: string): boolean {
  return weekend.has(new Date(at(day)).getUTCDay());
}

/** Whether people work on a day: as the calendar says, or else from Monday to Friday. */
export function isWorkingDay(calendar: Calendar, day: string): boolean {
  const kind = calendar.get(day);
  return kind ? kind === 'WORKDAY' : !isWeekend(day);
}

/**
 * The n-th working day after a day, which itself does not count; for a negative n, the n-th before it. For 0 the day
 * itself, whatever it is. A period of n working days that begins on the day after `day` ends with the day it answers.
 */
export function addWorkingDays(calendar: Calendar, day: string, n: number): string {
  if (!Number.isSafeInteger(n)) throw new RangeError('Count whole working days.');
  let time = at(day);
  for (let left = Math.abs(n); left > 0;) {
    time += Math.sign(n) * dayMs;
    if (isWorkingDay(calendar, new Date(time).toISOString().slice(0, 10))) left -= 1;
  }
  return new Date(time).toISOString().slice(0, 10);
}
