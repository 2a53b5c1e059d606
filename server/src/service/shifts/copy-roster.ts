import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import type { Transaction } from '../../database/transaction.js';
import { shanghaiDay } from '../../kernel/clock.js';
import type { RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { Activity } from '../activities/activity.entity.js';
import { visibleActivities } from '../activities/activity.policy.js';
import { lockPlannedActivity, placeOfRoster } from '../posts/lock-planned-activity.js';
import { Post } from '../posts/post.entity.js';
import { newShift } from './new-shift.js';
import { liesWithin } from './shift-facts.js';
import { Shift } from './shift.entity.js';
import type { CopyRosterInput } from './shift-pattern.inputs.js';

/**
 * Gives an activity the posts and open shifts of another, moved by as much as the two starts lie apart. Nobody who
 * signed up there is signed up here.
 * @returns the id of the activity that got them
 * @throws NotFound, Forbidden
 * @throws FieldsFrozen while the activity waits for approval, and once it has ended
 * @throws BadInput when it has posts already, the other has none, or shifts would lie outside its time
 */
export async function copyRoster(ctx: RequestContext, input: CopyRosterInput): Promise<string> {
  const who = await reachOf(ctx);
  return change(ctx, { action: 'copyRoster', subjectType: 'Activity' }, async (tx) => {
    const to = await lockPlannedActivity(tx, who, input.toId);
    const from = await tx.reach(Activity, input.fromId, visibleActivities(who.caller), 'fromId');
    if ((await tx.list(Post, { activityId: to.id, removedAt: null })).length > 0) {
      throw new BadInput({ toId: 'It has posts already.' });
    }
    const posts = await tx.list(Post, { activityId: from.id, removedAt: null });
    if (posts.length === 0) throw new BadInput({ fromId: 'It has no posts to copy.' });
    const copies = await copyPosts(tx, posts, to);
    await copyShifts(tx, { from, to, copies });
    return to;
  });
}

/** Each post's copy, by the post's id. */
async function copyPosts(tx: Transaction, posts: readonly Post[], to: Activity): Promise<Map<string, string>> {
  const copies = new Map<string, string>();
  for (const post of posts) {
    const own = { id: newId(), activityId: to.id, ...placeOfRoster(to), version: 1 };
    const minorsAllowed = post.minorsAllowed && to.minorsAllowed;
    await tx.insert(Post, Object.assign({}, post, own, { minorsAllowed }));
    copies.set(post.id, own.id);
  }
  return copies;
}

interface Copying {
  readonly from: Activity;
  readonly to: Activity;
  readonly copies: ReadonlyMap<string, string>;
}

async function copyShifts(tx: Transaction, { from, to, copies }: Copying): Promise<void> {
  const laterMs = Date.parse(to.startsAt) - Date.parse(from.startsAt);
  const later = (instant: string) => new Date(Date.parse(instant) + laterMs).toISOString();
  const shifts = await tx.list(Shift, { activityId: from.id, state: 'OPEN' });
  const moved = shifts.map((shift) => {
    const startsAt = later(shift.startsAt);
    const { capacity, breakMinutes, overrunMinutes } = shift;
    const times = { startsAt, endsAt: later(shift.endsAt), startsOn: shanghaiDay(startsAt) };
    return { ...times, capacity, breakMinutes, overrunMinutes, postId: copies.get(shift.postId) };
  });
  const outside = moved.filter((shift) => !liesWithin(shift, to)).length;
  if (outside > 0) throw new BadInput({ toId: `${String(outside)} shifts would lie outside its time.` });
  for (const { postId, ...shift } of moved) if (postId) await tx.insert(Shift, newShift(to, { ...shift, postId }));
}
