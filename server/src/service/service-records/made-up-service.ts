import type { Reach } from '../../access/reach.js';
import type { Transaction } from '../../database/transaction.js';
import { BadInput, DomainError } from '../../kernel/errors.js';
import { Activity } from '../activities/activity.entity.js';
import { visibleActivities } from '../activities/activity.policy.js';
import { refuseOutsider } from '../hosting/writer.js';
import { creditableTime, type ShiftTime } from '../hour-policies/credit.js';
import { intervalOf, type Interval } from '../hour-policies/intervals.js';
import { Post } from '../posts/post.entity.js';
import { Shift } from '../shifts/shift.entity.js';
import { earnsHours } from './compute-records.js';
import { ActivityNotHeld, EarnsNoHours, OutsideActivity } from './service-record.errors.js';

/** At what somebody served: the activity, and the shifts of the post where one is named. */
export interface MadeUpService {
  readonly activity: Activity;
  /** Undefined when the activity as a whole is named. */
  readonly shifts: readonly Shift[] | undefined;
}

/** What a row is held against: a shift, or what it says itself. */
export interface MadeUpPlan {
  readonly time: ShiftTime;
  readonly shiftId: string | null;
}

const held: ReadonlySet<string> = new Set(['RUNNING', 'ENDED', 'CLOSED']);

/**
 * The activity or post that an input names, which the caller leads. Locks the activity, so that nobody closes its period
 * meanwhile.
 * @throws BadInput naming the field; Forbidden; ActivityNotHeld, EarnsNoHours
 */
export async function reachService(
  tx: Transaction,
  who: Reach,
  named: { readonly activityId?: string | null; readonly postId?: string | null },
): Promise<MadeUpService> {
  const { activityId, postId } = named;
  if (Boolean(activityId) === Boolean(postId))
    throw new BadInput({ activityId: 'Name the activity, or a post of it.' });
  const visible = visibleActivities(who.caller);
  const post = postId ? await tx.reach(Post, postId, visible, 'postId') : undefined;
  const field = post ? 'postId' : 'activityId';
  const activity = await tx.reachLocked(Activity, post?.activityId ?? activityId ?? '', visible, field);
  const refusal = refuseOutsider(who, activity) ?? refuseUnheld(activity, field);
  if (refusal) throw refusal;
  const shifts = post && (await tx.list(Shift, { postId: post.id, state: 'OPEN' }));
  return { activity, shifts };
}

function refuseUnheld(activity: Activity, field: string): DomainError | undefined {
  if (earnsHours(activity) && held.has(activity.state)) return undefined;
  const { code, message } = earnsHours(activity) ? new ActivityNotHeld() : new EarnsNoHours();
  return new DomainError(code, message, { [field]: message });
}

/** What a row is held against. @throws OutsideActivity */
export function planOf(
  { activity, shifts }: MadeUpService,
  row: { readonly startsAt: string; readonly endsAt: string },
): MadeUpPlan {
  const own = intervalOf(row.startsAt, row.endsAt);
  if (!shifts) {
    if (!covers(intervalOf(activity.startsAt, activity.endsAt), own)) throw new OutsideActivity();
    const { startsAt, endsAt } = row;
    return { time: { startsAt, endsAt, breakMinutes: 0, overrunMinutes: 0 }, shiftId: null };
  }
  const shift = shifts.find((one) => covers(creditableTime(one), own));
  if (!shift) throw new OutsideActivity('The post has no shift that covers this time.');
  return { time: shift, shiftId: shift.id };
}

function covers(whole: Interval, part: Interval): boolean {
  return whole.from <= part.from && part.until <= whole.until;
}
