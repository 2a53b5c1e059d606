import type { RosterShiftFragment } from '../../generated/graphql';

/** One post's line on a roster: its shifts by day. */
export interface RosterLine {
  readonly postId: string;
  readonly postName: string;
  readonly activityId: string;
  readonly activityTitle: string;
  readonly byDay: ReadonlyMap<string, readonly RosterShiftFragment[]>;
}

const dayMs = 86_400_000;

/** The day so many days after another, `YYYY-MM-DD`. */
export function dayMoved(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  return dayMoved(day, 1 - weekdayOf(day));
}

/** So many days from one on. */
export function daysFrom(first: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => dayMoved(first, at));
}

/** The first day of the month that lies so many months from a day's own. */
export function monthMoved(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

/** The weeks that a month touches, each from Monday to Sunday. */
export function weeksOfMonth(day: string): readonly (readonly string[])[] {
  const last = dayMoved(monthMoved(day, 1), -1);
  const first = mondayOf(monthMoved(day, 0));
  const weeks: (readonly string[])[] = [];
  for (let monday = first; monday <= last; monday = dayMoved(monday, 7)) weeks.push(daysFrom(monday, 7));
  return weeks;
}

/** How many people a shift still needs; a cancelled one needs nobody. */
export function gapOf({ state, capacity, taken }: Pick<RosterShiftFragment, 'state' | 'capacity' | 'taken'>): number {
  return state === 'OPEN' ? Math.max(0, capacity - taken) : 0;
}

/** How many people several shifts still need. */
export function gapsOf(shifts: readonly RosterShiftFragment[]): number {
  return shifts.reduce((sum, shift) => sum + gapOf(shift), 0);
}

/** Shifts by the day on which they start, earliest first. */
export function shiftsByDay(
  shifts: readonly RosterShiftFragment[],
): ReadonlyMap<string, readonly RosterShiftFragment[]> {
  const days = new Map<string, RosterShiftFragment[]>();
  for (const shift of shifts.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt))) {
    const same = days.get(shift.startsOn);
    if (same) same.push(shift);
    else days.set(shift.startsOn, [shift]);
  }
  return days;
}

/** A line for each post, activity by activity, in the order of the posts. */
export function linesOf(shifts: readonly RosterShiftFragment[]): readonly RosterLine[] {
  const byPost = new Map<string, RosterShiftFragment[]>();
  for (const shift of shifts) byPost.set(shift.post.id, [...(byPost.get(shift.post.id) ?? []), shift]);
  const named = [...byPost.values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ first, own }] : [];
  });
  const ordered = named.toSorted(
    (a, b) =>
      a.first.activity.title.localeCompare(b.first.activity.title, 'zh') ||
      a.first.activity.id.localeCompare(b.first.activity.id) ||
      a.first.post.position - b.first.post.position,
  );
  return ordered.map(({ first: { post, activity }, own }) => ({
    postId: post.id,
    postName: post.name,
    activityId: activity.id,
    activityTitle: activity.title,
    byDay: shiftsByDay(own),
  }));
}
