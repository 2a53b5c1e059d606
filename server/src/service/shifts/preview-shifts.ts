import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { Activity } from '../activities/activity.entity.js';
import { visibleActivities } from '../activities/activity.policy.js';
import { plannedShifts, type PlannedShift, type PostPattern } from './planned-shifts.js';

/**
 * What planning by a pattern would make, and what it would leave out and why, without making it.
 * @throws NotFound; BadInput as planning does
 */
export async function previewShifts(
  ctx: RequestContext,
  input: PostPattern & { readonly activityId: string },
): Promise<PlannedShift[]> {
  const caller = requireCaller(ctx);
  return ctx.db.transact(async (tx) =>
    plannedShifts(tx, await tx.get(Activity, input.activityId, visibleActivities(caller)), input),
  );
}
