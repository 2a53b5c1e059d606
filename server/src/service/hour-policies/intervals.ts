import { shanghaiDay, startOfShanghaiDay } from '../../kernel/clock.js';

/** A stretch of time, half-open, in milliseconds since 1970. */
export interface Interval {
  readonly from: number;
  readonly until: number;
}

export const minuteMs = 60_000;
const dayMs = 1_440 * minuteMs;

export function intervalOf(from: string, until: string): Interval {
  return { from: Date.parse(from), until: Date.parse(until) };
}

/** What both have in common, or undefined. */
export function overlapOf(a: Interval, b: Interval): Interval | undefined {
  const from = Math.max(a.from, b.from);
  const until = Math.min(a.until, b.until);
  return from < until ? { from, until } : undefined;
}

/** Every part that an interval of the first list has in common with one of the second. */
export function overlapsOf(some: readonly Interval[], others: readonly Interval[]): Interval[] {
  return some.flatMap((one) => others.map((other) => overlapOf(one, other)).filter((part) => part !== undefined));
}

/** How long they last together, milliseconds. */
export function lengthOf(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { from, until }) => sum + (until - from), 0);
}

/** The time between the intervals, which are in order. */
export function gapsOf(intervals: readonly Interval[]): number {
  const first = intervals[0];
  const last = intervals.at(-1);
  return first && last ? last.until - first.from - lengthOf(intervals) : 0;
}

/** The whole Shanghai days that an interval touches, in order. */
export function daysOf({ from, until }: Interval): string[] {
  const days: string[] = [];
  for (let at = from; at < until; at = dayOf(shanghaiDay(new Date(at))).until) days.push(shanghaiDay(new Date(at)));
  return days;
}

/** A Shanghai day as an interval. */
export function dayOf(day: string): Interval {
  const from = Date.parse(startOfShanghaiDay(day));
  return { from, until: from + dayMs };
}
