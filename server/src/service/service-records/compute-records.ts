import { change } from '../../access/audit/change.js';
import { nowIn, requireCaller, type RequestContext } from '../../kernel/context.js';
import { Activity } from '../activities/activity.entity.js';
import { visibleActivities } from '../activities/activity.policy.js';
import { requireWriter } from '../hosting/writer.js';
import { endedShifts } from './attendances.js';
import { computeActivity } from './compute-activity.js';
import { EarnsNoHours, ShiftsNotOver } from './service-record.errors.js';

/**
 * Computes the service records of an activity's shifts that are over, by the hour policy of their day. May be done any
 * number of times: what is recorded stays.
 * @returns the activity's id
 * @throws NotFound
 * @throws Forbidden to auditors
 * @throws EarnsNoHours, ShiftsNotOver
 */
export function computeRecords(ctx: RequestContext, { activityId }: { readonly activityId: string }): Promise<string> {
  const caller = requireCaller(ctx);
  requireWriter(caller);
  return change(ctx, { action: 'computeRecords', subjectType: 'Activity' }, async (tx) => {
    const activity = await tx.lock(Activity, activityId, visibleActivities(caller));
    if (!earnsHours(activity)) throw new EarnsNoHours();
    const now = nowIn(ctx);
    const shifts = await endedShifts(tx, activity.id, now);
    if (shifts.length === 0) throw new ShiftsNotOver();
    const computed = await computeActivity(tx, { activity, shifts }, now);
    tx.changes.push({ table: 'service_record', id: '', before: null, after: { ...computed } });
    return activity;
  });
}

/** The six excluded kinds earn no hours, nor does what was called off. */
export function earnsHours({ excludedKind, state }: Pick<Activity, 'excludedKind' | 'state'>): boolean {
  return excludedKind === null && state !== 'CANCELLED';
}
