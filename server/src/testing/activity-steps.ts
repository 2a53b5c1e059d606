import type { RequestContext } from '../kernel/context.js';
import { Activity } from '../service/activities/activity.entity.js';
import type { ActivityStep } from '../service/activities/activity.states.js';
import { takeActivityStep } from '../service/activities/take-activity-step.js';

/** An activity as it stands. */
export function activityNow(ctx: RequestContext, id: string): Promise<Activity> {
  return ctx.db.transact((tx) => tx.get(Activity, id));
}

/** A step, with a reason where one is due. */
export type TestStep = ActivityStep | readonly [ActivityStep, string];

/** Takes a step on an activity as it stands now. */
export async function step(ctx: RequestContext, id: string, taken: TestStep): Promise<void> {
  const { version } = await activityNow(ctx, id);
  const [name, reason] = typeof taken === 'string' ? [taken, null] : taken;
  await takeActivityStep(ctx, name, { id, version, reason });
}
