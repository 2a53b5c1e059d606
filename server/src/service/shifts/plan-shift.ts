import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { lockPlannedActivity } from '../posts/lock-planned-activity.js';
import { Post } from '../posts/post.entity.js';
import { visiblePosts } from '../posts/post.policy.js';
import { newShift } from './new-shift.js';
import { reopenForPlaces } from './reopen-for-places.js';
import { shiftFacts } from './shift-facts.js';
import { Shift } from './shift.entity.js';
import type { PlanShiftInput } from './shift.inputs.js';

/**
 * Plans a stretch of time on a post for so many volunteers. Shifts of one post may overlap, for a handover; the same
 * times twice are a slip.
 * @throws NotFound, Forbidden
 * @throws FieldsFrozen while the activity waits for approval, and once it has ended
 * @throws BadInput for times that do not fit, or that the post has already
 */
export async function planShift(ctx: RequestContext, input: PlanShiftInput): Promise<string> {
  const who = await reachOf(ctx);
  const { activityId } = await ctx.db.transact((tx) => tx.get(Post, input.postId, visiblePosts(who.caller)));
  return change(ctx, { action: 'planShift', subjectType: 'Shift' }, async (tx) => {
    const activity = await lockPlannedActivity(tx, who, activityId);
    const post = await tx.lock(Post, input.postId, visiblePosts(who.caller));
    const facts = shiftFacts(input, activity);
    const { startsAt, endsAt } = facts;
    const same = await tx.find(Shift, { postId: post.id, startsAt, endsAt, state: 'OPEN' });
    if (same) throw new BadInput({ startsAt: 'The post has a shift at this time already.' });
    await reopenForPlaces(tx, activity, nowIn(ctx));
    return tx.insert(Shift, newShift(activity, { ...facts, postId: post.id }));
  });
}
