import type { SignUp } from '../signups/sign-up.entity.js';

/** Where somebody with a place on a shift is. */
export const Whereabouts = { PRESENT: 'PRESENT', LEFT: 'LEFT', MISSING: 'MISSING', AWAITED: 'AWAITED' } as const;
export type Whereabouts = keyof typeof Whereabouts;

/** How many of an activity's volunteers are where. */
export interface Attendance {
  expected: number;
  present: number;
  left: number;
  missing: number;
  awaited: number;
  walkIns: number;
}

/** What is known of one place on a shift, or of several alike. */
export type Place = Pick<SignUp, 'state' | 'via' | 'startsAt'>;

/** The states of sign-ups that hold a place, or held it to the end. */
export const standingStates = ['ACCEPTED', 'CHECKED_IN', 'CHECKED_OUT', 'SERVED', 'NO_SHOW'] as const;

const settled: Readonly<Record<string, Whereabouts | undefined>> = {
  CHECKED_IN: 'PRESENT',
  CHECKED_OUT: 'LEFT',
  SERVED: 'LEFT',
  NO_SHOW: 'MISSING',
};

/** Where the volunteer of a place is; who has not come is missing once the shift has begun. */
export function whereaboutsOf({ state, startsAt }: Pick<Place, 'state' | 'startsAt'>, now: string): Whereabouts {
  return settled[state] ?? (startsAt <= now ? 'MISSING' : 'AWAITED');
}

/** Nobody yet. */
export function noAttendance(): Attendance {
  return { expected: 0, present: 0, left: 0, missing: 0, awaited: 0, walkIns: 0 };
}

/** Counts places that are alike into the sums. */
export function countIn(sums: Attendance, place: Place & { readonly count: number }, now: string): void {
  const { count, via } = place;
  sums.expected += count;
  sums[sumOf[whereaboutsOf(place, now)]] += count;
  if (via === 'WALK_IN') sums.walkIns += count;
}

const sumOf = { PRESENT: 'present', LEFT: 'left', MISSING: 'missing', AWAITED: 'awaited' } as const;
