import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import { nowIn, type RequestContext } from '../../kernel/context.js';
import type { ChangeInput } from '../../kernel/lists.js';
import { lockPlannedActivity } from '../posts/lock-planned-activity.js';
import { Post } from '../posts/post.entity.js';
import { visiblePosts } from '../posts/post.policy.js';
import { Shift } from '../shifts/shift.entity.js';
import { SignUp } from '../signups/sign-up.entity.js';
import { PostInUse } from './roster.errors.js';
import { releaseShift } from './follow-activity.js';
import { attended } from './roster-sign-ups.js';

/**
 * Takes a post off the roster, and its shifts with it, as long as nobody has signed up there. Its row stays, because the
 * audit trail names it.
 * @throws NotFound, StaleVersion, Forbidden
 * @throws FieldsFrozen while the activity waits for approval, and once it has ended
 * @throws PostInUse while somebody is signed up for a shift on it, or has served there
 */
export async function removePost(ctx: RequestContext, input: ChangeInput): Promise<string> {
  const who = await reachOf(ctx);
  const { activityId } = await ctx.db.transact((tx) => tx.get(Post, input.id, visiblePosts(who.caller)));
  return change(ctx, { action: 'removePost', subjectType: 'Post' }, async (tx) => {
    await lockPlannedActivity(tx, who, activityId);
    const post = await tx.lockVersion(Post, input, visiblePosts(who.caller));
    const shifts = await tx.lockAll(Shift, { postId: post.id });
    const signUps = await tx.lockAll(SignUp, { activityId, postId: post.id });
    const used = signUps.filter(({ activeKey, state }) => activeKey !== null || attended.includes(state));
    if (used.length > 0) throw new PostInUse(used.length);
    for (const shift of shifts.filter(({ state }) => state === 'OPEN')) await releaseShift(tx, shift, null);
    return tx.update(Post, post, { removedAt: nowIn(ctx) });
  });
}
