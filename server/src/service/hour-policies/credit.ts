import type { HourParameters } from './hour-policy.entity.js';
import { dayOf, daysOf, gapsOf, intervalOf, lengthOf, minuteMs, overlapsOf, type Interval } from './intervals.js';

/** When somebody was to serve. */
export interface ShiftTime {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly breakMinutes: number;
  readonly overrunMinutes: number;
}

/** Article 1: time counts from the shift's start to its end, with what was granted beyond. Coming early earns nothing. */
export function creditableTime({ startsAt, endsAt, overrunMinutes }: ShiftTime): Interval {
  const { from, until } = intervalOf(startsAt, endsAt);
  return { from, until: until + overrunMinutes * minuteMs };
}

/** Article 3: minors serve between six in the morning and nine at night. */
export function minorHours(time: Interval, { minorFromMinute, minorUntilMinute }: HourParameters): Interval[] {
  return daysOf(time).flatMap((day) => {
    const { from } = dayOf(day);
    const open = { from: from + minorFromMinute * minuteMs, until: from + minorUntilMinute * minuteMs };
    return overlapsOf([time], [open]);
  });
}

/** Article 1: a break is no service. Time that somebody was away between two stays is a break already taken. */
export function breakOwed(stays: readonly Interval[], breakMinutes: number): number {
  return Math.max(0, breakMinutes * minuteMs - gapsOf(stays));
}

/** Article 1: everything is summed first and rounded once, down to the whole minute. */
export function roundedOnce(ms: number): number {
  return Math.floor(Math.max(0, ms) / minuteMs);
}

/** Article 1 in one: the minutes of stays within the creditable time, less the breaks. */
export function creditOf(stays: readonly Interval[], breakMinutes: number): number {
  return roundedOnce(lengthOf(stays) - breakOwed(stays, breakMinutes));
}

/** Article 2: too short a presence earns nothing. */
export function fromMinimum(minutes: number, { minimumMinutes }: HourParameters): number {
  return minutes < minimumMinutes ? 0 : minutes;
}

/** Article 2: whether so little of the plan was kept that somebody has to look. */
export function isUnderShare(minutes: number, planned: number, { confirmationShare }: HourParameters): boolean {
  return minutes * 100 < planned * confirmationShare;
}

/** Article 1: what was planned, breaks left out. */
export function plannedMinutes({ startsAt, endsAt, breakMinutes }: ShiftTime): number {
  return roundedOnce(lengthOf([intervalOf(startsAt, endsAt)]) - breakMinutes * minuteMs);
}

/** The most that a shift can earn: its plan with the overrun that was granted. */
export function mostMinutes(shift: ShiftTime): number {
  return plannedMinutes({ ...shift, endsAt: new Date(creditableTime(shift).until).toISOString() });
}
