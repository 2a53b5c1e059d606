import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import type { RequestContext } from '../../kernel/context.js';
import { lockPlannedActivity } from './lock-planned-activity.js';
import { postFacts } from './post-facts.js';
import { Post } from './post.entity.js';
import type { AmendPostInput } from './post.inputs.js';
import { visiblePosts } from './post.policy.js';

/**
 * Changes what is told of a post. Who has signed up stays signed up.
 * @throws NotFound, StaleVersion, Forbidden
 * @throws FieldsFrozen while the activity waits for approval, and once it has ended
 * @throws BadInput as laying out does
 */
export async function amendPost(ctx: RequestContext, input: AmendPostInput): Promise<string> {
  const who = await reachOf(ctx);
  const { activityId } = await ctx.db.transact((tx) => tx.get(Post, input.id, visiblePosts(who.caller)));
  return change(ctx, { action: 'amendPost', subjectType: 'Post' }, async (tx) => {
    const activity = await lockPlannedActivity(tx, who, activityId);
    const post = await tx.lockVersion(Post, input, visiblePosts(who.caller));
    return tx.update(Post, post, { ...postFacts(input, activity), position: input.position ?? post.position });
  });
}
