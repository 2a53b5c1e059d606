import { useSearchParams } from 'react-router-dom';
import { shanghaiMidnight, today } from '../../shared/time/shanghai';
import { dayMoved, daysFrom, mondayOf, monthMoved, weeksOfMonth } from './roster-week';
import type { RosterNarrowing } from './use-roster';

export const rosterKinds = ['week', 'day', 'month'] as const;
export type RosterKind = (typeof rosterKinds)[number];

const narrowings = ['stationId', 'teamId', 'areaId'] as const;
/** By what a roster can be narrowed. */
export type Narrowing = (typeof narrowings)[number];

const isDay = (text: string | null): text is string => text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text);

function daysOf(kind: RosterKind, day: string): readonly string[] {
  if (kind === 'day') return [day];
  return kind === 'week' ? daysFrom(mondayOf(day), 7) : weeksOfMonth(day).flat();
}

function moved(kind: RosterKind, day: string, by: number): string {
  if (kind === 'month') return monthMoved(day, by);
  return dayMoved(day, kind === 'week' ? by * 7 : by);
}

/** What the roster page shows; all of it is part of the address, so that it can be linked to and gone back to. */
export function useRosterView() {
  const [search, setSearch] = useSearchParams();
  const kind = rosterKinds.find((one) => one === search.get('view')) ?? 'week';
  const given = search.get('on');
  const day = isDay(given) ? given : today();
  const days = daysOf(kind, day);
  const from = shanghaiMidnight(days[0] ?? day);
  const until = shanghaiMidnight(dayMoved(days.at(-1) ?? day, 1));
  const narrowed = Object.fromEntries(narrowings.map((name) => [name, search.get(name)])) as Record<
    Narrowing,
    string | null
  >;
  const filter: RosterNarrowing = {
    startsAt: { gte: from, lt: until },
    ...(narrowed.stationId && { stationId: { eq: narrowed.stationId } }),
    ...(narrowed.teamId && { teamId: { eq: narrowed.teamId } }),
    ...(narrowed.areaId && { areaId: { under: narrowed.areaId } }),
  };
  const set = (changes: Readonly<Record<string, string | null>>): void => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) next.delete(name);
      else next.set(name, value);
    }
    setSearch(next, { replace: true });
  };
  const step = (by: number): void => set({ on: moved(kind, day, by) });
  return { kind, day, days, narrowed, filter, set, step };
}

export type RosterViewing = ReturnType<typeof useRosterView>;
