import { shanghaiDay, startOfShanghaiDay } from '../kernel/clock.js';

/** The stretch of days that the demo's history lies in. */
export interface DemoYear {
  /** The day of the first start, Asia/Shanghai. */
  readonly today: string;
  readonly year: number;
  /** Days of the history, first to last, `YYYY-MM-DD`. */
  readonly days: readonly string[];
  /** The last 5 December that is over: the day of the two activities that are told in full. */
  readonly volunteerDay: string;
}

const dayMs = 86_400_000;
/** In the first weeks of a year the demo tells the year before, or it would have nothing to tell. */
const leastDays = 30;

/** Which year the demo tells, seen from a given instant. */
export function demoYear(now: Date): DemoYear {
  const yesterday = shanghaiDay(new Date(now.getTime() - dayMs));
  const thisYear = daysBetween(`${yesterday.slice(0, 4)}-01-01`, yesterday);
  const before = String(Number(yesterday.slice(0, 4)) - 1);
  const days = thisYear.length >= leastDays ? thisYear : daysBetween(`${before}-01-01`, `${before}-12-31`);
  const year = Number(days[0]?.slice(0, 4));
  const fifth = `${yesterday.slice(0, 4)}-12-05`;
  const volunteerDay = fifth <= yesterday ? fifth : `${before}-12-05`;
  return { today: shanghaiDay(now), year, days, volunteerDay };
}

function daysBetween(first: string, last: string): string[] {
  const from = Date.parse(startOfShanghaiDay(first));
  const count = Math.round((Date.parse(startOfShanghaiDay(last)) - from) / dayMs) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => shanghaiDay(new Date(from + i * dayMs)));
}

/** An instant of a Shanghai day, by its local hour and minute. */
export function atLocal(day: string, hour: number, minute = 0): string {
  return new Date(Date.parse(startOfShanghaiDay(day)) + (hour * 60 + minute) * 60_000).toISOString();
}
