import { nowIn, requireCaller, type RequestContext } from '../../kernel/context.js';
import { NotFound } from '../../kernel/errors.js';
import { isId } from '../../kernel/ids.js';
import { nameFor } from '../../people/volunteers/volunteer-name.js';
import { Activity } from '../activities/activity.entity.js';
import { visibleActivities } from '../activities/activity.policy.js';
import { countIn, noAttendance, whereaboutsOf, type Attendance, type Whereabouts } from '../check-ins/whereabouts.js';
import { Post } from '../posts/post.entity.js';
import { Shift } from '../shifts/shift.entity.js';
import { listPlaces, type NamedPlace } from './list-places.js';
import { readBoardVersion } from './read-board-version.js';

/** Somebody with a place on a shift, and where they are. */
export interface BoardPerson {
  readonly signUpId: string;
  readonly number: string;
  readonly name: string;
  readonly whereabouts: Whereabouts;
  readonly walkIn: boolean;
  /** When they last went in or out. */
  readonly since: string | null;
}

/** One shift of the board. */
export interface BoardShift {
  readonly shiftId: string;
  readonly post: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly capacity: number;
  readonly attendance: Attendance;
  readonly people: readonly BoardPerson[];
}

/** Who is where in one activity, as of one instant. */
export interface LiveBoard extends Pick<Activity, 'title' | 'place' | 'state' | 'startsAt' | 'endsAt'> {
  readonly activityId: string;
  readonly version: number;
  readonly asOf: string;
  readonly attendance: Attendance;
  readonly shifts: readonly BoardShift[];
}

/** More names of a shift than a wall can show; the figures count everybody. */
const mostNames = 200;
const order: readonly Whereabouts[] = ['MISSING', 'PRESENT', 'AWAITED', 'LEFT'];

/** The activity whose board a caller may look at. @throws Unauthenticated @throws NotFound */
export async function requireBoard(ctx: RequestContext, activityId: string): Promise<Activity> {
  const visible = visibleActivities(requireCaller(ctx));
  if (!isId(activityId)) throw new NotFound();
  return ctx.db.transact((tx) => tx.get(Activity, activityId, visible));
}

/**
 * Who is where in one activity, by shift, with names as the caller may read them. The version is read first, so that the
 * board is never older than it says; all of it comes from the primary, so that whoever was told of a change sees it.
 * @throws Unauthenticated @throws NotFound
 */
export async function findLiveBoard(ctx: RequestContext, activityId: string): Promise<LiveBoard> {
  const { title, place, state, startsAt, endsAt } = await requireBoard(ctx, activityId);
  const asOf = nowIn(ctx);
  const version = await readBoardVersion(ctx.db.primary, activityId, asOf);
  const { places, posts, planned } = await ctx.db.transact(async (tx) => ({
    places: await listPlaces(tx.sql, activityId),
    posts: new Map((await tx.list(Post, { activityId })).map(({ id, name }) => [id, name])),
    planned: await tx.list(Shift, { activityId, state: 'OPEN' }),
  }));
  const shifts = planned
    .map((shift) => {
      const own = places.filter(({ shiftId }) => shiftId === shift.id);
      return boardShift(ctx, shift, { post: posts.get(shift.postId) ?? '', own, now: asOf });
    })
    .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt) || a.post.localeCompare(b.post));
  const attendance = attendanceOf(places, asOf);
  return { activityId, title, place, state, startsAt, endsAt, version, asOf, attendance, shifts };
}

interface ShiftParts {
  readonly post: string;
  readonly own: readonly NamedPlace[];
  readonly now: string;
}

function boardShift(ctx: RequestContext, shift: Shift, { post, own, now }: ShiftParts): BoardShift {
  const { id: shiftId, startsAt, endsAt, capacity } = shift;
  const people = own
    .map((place) => ({ ...place, whereabouts: whereaboutsOf(place, now) }))
    .toSorted((a, b) => rank(a.whereabouts) - rank(b.whereabouts) || a.initials.localeCompare(b.initials))
    .slice(0, mostNames)
    .map(({ signUpId, number, whereabouts, via, since, ...named }): BoardPerson => {
      return { signUpId, number, name: nameFor(ctx, named), whereabouts, walkIn: via === 'WALK_IN', since };
    });
  return { shiftId, post, startsAt, endsAt, capacity, attendance: attendanceOf(own, now), people };
}

function rank(whereabouts: Whereabouts): number {
  return order.indexOf(whereabouts);
}

function attendanceOf(places: readonly NamedPlace[], now: string): Attendance {
  const sums = noAttendance();
  for (const place of places) countIn(sums, { ...place, count: 1 }, now);
  return sums;
}
