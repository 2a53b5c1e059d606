import { BadInput } from '../../kernel/errors.js';
import { daysBetween, isWorkingDay, type Calendar } from '../working-days/working-days.js';

/** Why a pattern leaves a time out. */
export const ShiftSkip = {
  EXCEPTED: 'EXCEPTED',
  NO_WORKING_DAY: 'NO_WORKING_DAY',
  OUTSIDE_ACTIVITY: 'OUTSIDE_ACTIVITY',
  PLANNED_ALREADY: 'PLANNED_ALREADY',
} as const;
export type ShiftSkip = keyof typeof ShiftSkip;

/** Times that recur on weekdays (1 is Monday) between two days, both included, on Shanghai's clock. */
export interface ShiftPattern {
  readonly fromOn: string;
  readonly untilOn: string;
  readonly weekdays: readonly number[];
  /** `HH:MM`; an end that is not later than the start lies on the next day. */
  readonly times: readonly { readonly from: string; readonly to: string }[];
  readonly exceptOn: readonly string[];
  readonly workingDaysOnly: boolean;
}

/** One time of a pattern, and why it is left out, if it is. */
export interface Stretch {
  readonly startsOn: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly skipped: ShiftSkip | null;
}

const dayMs = 86_400_000;
const longestDays = 366;

/** Every time of a pattern in its order. @throws BadInput for an end before the beginning, or more than a year */
export function stretchesOf(pattern: ShiftPattern, calendar: Calendar): Stretch[] {
  const { fromOn, untilOn, weekdays } = pattern;
  if (untilOn < fromOn) throw new BadInput({ untilOn: 'Must not lie before the first day.' });
  if (Date.parse(untilOn) - Date.parse(fromOn) >= longestDays * dayMs) {
    throw new BadInput({ untilOn: 'A pattern covers at most a year.' });
  }
  const days = daysBetween(fromOn, untilOn).filter((day) => weekdays.includes(weekdayOf(day)));
  const times = pattern.times.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return days.flatMap((startsOn) => {
    const skipped = skipOf(pattern, calendar, startsOn);
    return times.map((time) => ({ startsOn, ...instantsOf(startsOn, time), skipped }));
  });
}

/** 1 for Monday to 7 for Sunday. */
function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay() || 7;
}

function skipOf({ exceptOn, workingDaysOnly }: ShiftPattern, calendar: Calendar, day: string): ShiftSkip | null {
  if (exceptOn.includes(day)) return 'EXCEPTED';
  return workingDaysOnly && !isWorkingDay(calendar, day) ? 'NO_WORKING_DAY' : null;
}

function instantsOf(day: string, { from, to }: ShiftPattern['times'][number]) {
  const startMs = Date.parse(`${day}T${from}:00+08:00`);
  const sameDayMs = Date.parse(`${day}T${to}:00+08:00`);
  const endMs = sameDayMs > startMs ? sameDayMs : sameDayMs + dayMs;
  return { startsAt: new Date(startMs).toISOString(), endsAt: new Date(endMs).toISOString() };
}
