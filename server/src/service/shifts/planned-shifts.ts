import type { Transaction } from '../../database/transaction.js';
import { BadInput } from '../../kernel/errors.js';
import type { Activity } from '../activities/activity.entity.js';
import { Post } from '../posts/post.entity.js';
import { readCalendar } from '../working-days/read-calendar.js';
import { liesWithin } from './shift-facts.js';
import { Shift } from './shift.entity.js';
import { stretchesOf, type ShiftPattern, type ShiftSkip, type Stretch } from './shift-pattern.js';

/** A shift that a pattern would make, or why not. */
export interface PlannedShift extends Stretch {
  readonly postId: string;
  readonly postName: string;
}

/** A pattern for some posts of an activity. */
export interface PostPattern extends ShiftPattern {
  readonly postIds: readonly string[];
}

const mostAtOnce = 1000;

/**
 * What a pattern makes of an activity's roster, in order of time. What is there already is left as it is, so that a
 * pattern may be given again after the activity grew.
 * @throws BadInput for posts of another activity, a pattern that ends before it begins, or more than a thousand shifts
 */
export async function plannedShifts(
  tx: Transaction,
  activity: Activity,
  pattern: PostPattern,
): Promise<PlannedShift[]> {
  const activityId = activity.id;
  const posts = await tx.list(Post, { activityId, removedAt: null });
  const chosen = posts.filter(({ id }) => pattern.postIds.includes(id));
  if (chosen.length < pattern.postIds.length) throw new BadInput({ postIds: 'Not all of them are posts of it.' });
  const stretches = stretchesOf(pattern, await readCalendar(tx, activity.districtId));
  if (stretches.length * chosen.length > mostAtOnce) {
    throw new BadInput({ untilOn: `A pattern makes at most ${String(mostAtOnce)} shifts at once.` });
  }
  const open = await tx.list(Shift, { activityId, state: 'OPEN' });
  const there = new Set(open.map(({ postId, startsAt, endsAt }) => [postId, startsAt, endsAt].join(' ')));
  const skipOf = (stretch: Stretch, postId: string): ShiftSkip | null => {
    if (stretch.skipped) return stretch.skipped;
    if (!liesWithin(stretch, activity)) return 'OUTSIDE_ACTIVITY';
    return there.has([postId, stretch.startsAt, stretch.endsAt].join(' ')) ? 'PLANNED_ALREADY' : null;
  };
  const inOrder = chosen.toSorted((a, b) => a.position - b.position);
  return stretches.flatMap((stretch) =>
    inOrder.map(({ id, name }) => ({ ...stretch, postId: id, postName: name, skipped: skipOf(stretch, id) })),
  );
}
