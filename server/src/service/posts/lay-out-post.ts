import { change } from '../../access/audit/change.js';
import { reachOf } from '../../access/reach.js';
import type { RequestContext } from '../../kernel/context.js';
import { BadInput } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import { lockPlannedActivity, placeOfRoster } from './lock-planned-activity.js';
import { postFacts } from './post-facts.js';
import { Post } from './post.entity.js';
import type { LayOutPostInput } from './post.inputs.js';

/** More would not fit on a roster that anybody can read. */
const mostPosts = 100;

/**
 * Adds a post to an activity: where somebody stands, and what for. Without a place in the order it comes last.
 * @throws NotFound, Forbidden
 * @throws FieldsFrozen while the activity waits for approval, and once it has ended
 * @throws BadInput for half a position, minors where none take part, or the hundred-and-first post
 */
export async function layOutPost(ctx: RequestContext, input: LayOutPostInput): Promise<string> {
  const who = await reachOf(ctx);
  return change(ctx, { action: 'layOutPost', subjectType: 'Post' }, async (tx) => {
    const activity = await lockPlannedActivity(tx, who, input.activityId);
    const activityId = activity.id;
    const facts = postFacts(input, activity);
    const others = await tx.list(Post, { activityId, removedAt: null });
    if (others.length >= mostPosts) {
      throw new BadInput({ activityId: `An activity has at most ${String(mostPosts)} posts.` });
    }
    const position = input.position ?? Math.max(0, ...others.map((post) => post.position)) + 1;
    const place = placeOfRoster(activity);
    return tx.insert(Post, { ...place, ...facts, id: newId(), activityId, position, removedAt: null, version: 1 });
  });
}
