/** A stretch of a day, `HH:MM` to `HH:MM`; `24:00` is the end of the day. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** A stretch of a weekday, 1 Monday to 7 Sunday, as the API knows it. */
export interface OpeningHour extends Stretch {
  readonly weekday: number;
}

/** Monday to Sunday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
/** Monday to Friday. */
export const workdays = weekdays.slice(0, 5);

const usual: Stretch = { from: '09:00', to: '17:00' };
const pause = 60;

/** The stretches of one weekday, in the order in which they stand. */
export function stretchesOf(hours: readonly OpeningHour[], weekday: number): readonly Stretch[] {
  return hours.filter((hour) => hour.weekday === weekday).map(({ from, to }) => ({ from, to }));
}

/** The hours with one weekday's stretches replaced. */
export function withDay(
  hours: readonly OpeningHour[],
  weekday: number,
  stretches: readonly Stretch[],
): readonly OpeningHour[] {
  return weekdays.flatMap((day) => {
    const own = day === weekday ? stretches : stretchesOf(hours, day);
    return own.map(({ from, to }) => ({ weekday: day, from, to }));
  });
}

/** The hours with one weekday's stretches repeated on others. */
export function copiedTo(
  hours: readonly OpeningHour[],
  weekday: number,
  others: readonly number[],
): readonly OpeningHour[] {
  const stretches = stretchesOf(hours, weekday);
  return others.reduce((copied, other) => withDay(copied, other, stretches), hours);
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function timeOf(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** A stretch to offer behind the others of a day: an hour after the last one, as long as the day lasts. */
export function nextStretch(stretches: readonly Stretch[]): Stretch {
  const last = stretches.at(-1);
  if (!last) return usual;
  const from = Math.min(minutes(last.to) + pause, 23 * 60);
  return { from: timeOf(from), to: timeOf(Math.min(from + 3 * 60, 24 * 60)) };
}

/** What is wrong with a day's stretches, by the name of its words; undefined when nothing is. */
export type DayProblem = 'incomplete' | 'backwards' | 'overlap';

/** Looks for what the API would refuse. Stretches may touch. */
export function problemOf(stretches: readonly Stretch[]): DayProblem | undefined {
  if (stretches.some(({ from, to }) => from === '' || to === '')) return 'incomplete';
  if (stretches.some(({ from, to }) => to <= from)) return 'backwards';
  const ordered = stretches.toSorted((a, b) => a.from.localeCompare(b.from));
  return ordered.some(({ from }, at) => from < (ordered[at - 1]?.to ?? '')) ? 'overlap' : undefined;
}

/** Whether the hours hold a moment, given as weekday and `HH:MM` on the district's clock. */
export function isOpenAt(hours: readonly OpeningHour[], weekday: number, time: string): boolean {
  return stretchesOf(hours, weekday).some(({ from, to }) => from <= time && time < to);
}
