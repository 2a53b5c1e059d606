import type { Condition } from '../../database/condition.js';
import type { Transaction } from '../../database/transaction.js';
import { nowIn, requireCaller, type RequestContext } from '../../kernel/context.js';
import { Volunteer } from '../../people/volunteers/volunteer.entity.js';
import { nameFor } from '../../people/volunteers/volunteer-name.js';
import { Activity } from '../activities/activity.entity.js';
import { visibleActivities } from '../activities/activity.policy.js';
import { Post } from '../posts/post.entity.js';
import { Shift } from '../shifts/shift.entity.js';
import { SignUp } from '../signups/sign-up.entity.js';
import { CheckEvent } from './check-event.entity.js';
import { checkInWindow, checkOutUntil } from './check-times.js';
import { rowCodes } from './row-code.js';

/** A shift as those see it who check its volunteers in. */
export interface Desk {
  readonly shiftId: string;
  readonly activityId: string;
  readonly title: string;
  readonly place: string;
  readonly post: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly checkOutUntil: string;
  readonly capacity: number;
  readonly taken: number;
  readonly asOf: string;
}

/** One place on a shift. */
export interface DeskRow {
  readonly signUpId: string;
  readonly rowCode: string;
  readonly number: string;
  readonly name: string;
  readonly initials: string;
  readonly present: boolean;
  readonly left: boolean;
  readonly walkIn: boolean;
  readonly since: string | null;
}

const hour = 3_600_000;
const mostDesks = 100;
const taking = ['RECRUITING', 'FULL', 'RUNNING', 'ENDED'];
const onTheSheet = new Set<string>(['ACCEPTED', 'CHECKED_IN', 'CHECKED_OUT', 'SERVED', 'NO_SHOW']);

/** The shifts within the caller's reach that can be checked in to or out of now, or within a day; soonest first. */
export function listDesks(ctx: RequestContext): Promise<Desk[]> {
  const now = ctx.clock.now().getTime();
  const until = (hours: number) => new Date(now + hours * hour).toISOString();
  const near: Condition = {
    all: [{ compare: ['startsAt', '<', until(24)] }, { compare: ['endsAt', '>', until(-14)] }],
  };
  return desksWhere(ctx, { all: [near, { eq: { state: 'OPEN' } }] }, (shift) => checkOutUntil(shift) > until(0));
}

/** The check-in desk of one shift, also of one long past: its sheet may be entered yet. @throws Unauthenticated */
export async function findDesk(ctx: RequestContext, shiftId: string): Promise<Desk | null> {
  const [desk] = await desksWhere(ctx, { eq: { id: shiftId } }, () => true);
  return desk ?? null;
}

async function desksWhere(ctx: RequestContext, where: Condition, wanted: (shift: Shift) => boolean): Promise<Desk[]> {
  const visible = visibleActivities(requireCaller(ctx));
  return ctx.db.transact(async (tx) => {
    const shifts = (await tx.listWhere(Shift, { all: [where, visible] })).filter(wanted);
    const soonest = shifts.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt)).slice(0, mostDesks);
    const activities = await byId(
      tx,
      Activity,
      soonest.map(({ activityId }) => activityId),
    );
    const posts = await byId(
      tx,
      Post,
      soonest.map(({ postId }) => postId),
    );
    return soonest.flatMap((shift) => {
      const activity = activities.get(shift.activityId);
      const post = posts.get(shift.postId);
      const open = activity && (soonest.length === 1 || taking.includes(activity.state));
      return open && post ? [deskOf(shift, { activity, post, asOf: nowIn(ctx) })] : [];
    });
  });
}

async function byId<T extends { id: string }>(
  tx: Transaction,
  entity: new () => T,
  ids: readonly string[],
): Promise<ReadonlyMap<string, T>> {
  const rows = await tx.listWhere(entity, { oneOf: ['id', [...new Set(ids)]] });
  return new Map(rows.map((row) => [row.id, row]));
}

function deskOf(shift: Shift, around: { activity: Activity; post: Post; asOf: string }): Desk {
  const { id: shiftId, activityId, startsAt, endsAt, capacity, taken } = shift;
  const { activity, post, asOf } = around;
  const when = { startsAt, endsAt, ...checkInWindow(shift), checkOutUntil: checkOutUntil(shift) };
  return {
    shiftId,
    activityId,
    title: activity.title,
    place: activity.place,
    post: post.name,
    ...when,
    capacity,
    taken,
    asOf,
  };
}

/** Everybody who has a place on the shift of a desk that the caller was shown, by name. */
export async function listDeskRows(ctx: RequestContext, shiftId: string): Promise<DeskRow[]> {
  return ctx.db.transact(async (tx) => {
    const signUps = await tx.list(SignUp, { shiftId });
    const codes = rowCodes(signUps.map(({ id }) => id));
    const standing = signUps.filter(({ state }) => onTheSheet.has(state));
    const people = await tx.listWhere(Volunteer, { oneOf: ['id', standing.map(({ volunteerId }) => volunteerId)] });
    const events = await tx.list(CheckEvent, { shiftId });
    const volunteers = new Map(people.map((person) => [person.id, person]));
    const rows = standing.flatMap((signUp) => {
      const volunteer = volunteers.get(signUp.volunteerId);
      const own = events.filter((event) => event.signUpId === signUp.id && event.countsNot !== 'REPEATED');
      return volunteer ? [rowOf(ctx, signUp, { volunteer, own, rowCode: codes.get(signUp.id) ?? '' })] : [];
    });
    return rows.toSorted((a, b) => a.initials.localeCompare(b.initials) || a.number.localeCompare(b.number));
  });
}

function rowOf(
  ctx: RequestContext,
  { id: signUpId, state, via }: SignUp,
  { volunteer, own, rowCode }: { volunteer: Volunteer; own: readonly CheckEvent[]; rowCode: string },
): DeskRow {
  const name = nameFor(ctx, volunteer);
  return {
    signUpId,
    rowCode,
    number: volunteer.number,
    name,
    initials: name === volunteer.name ? volunteer.nameInitials : '',
    present: state === 'CHECKED_IN',
    left: state === 'CHECKED_OUT' || state === 'SERVED',
    walkIn: via === 'WALK_IN',
    since:
      own
        .map(({ at }) => at)
        .toSorted()
        .at(-1) ?? null,
  };
}
