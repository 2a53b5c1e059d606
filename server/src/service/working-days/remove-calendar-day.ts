import { change } from '../../access/audit/change.js';
import { inDistrict, requireRole } from '../../access/scope.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import type { StepInput } from '../../kernel/lists.js';
import { CalendarDay } from './calendar-day.entity.js';

/**
 * Takes a day of the calendar back: it is then what its weekday makes it. The row stays, marked, for what was counted by
 * it; recording the day again puts it back in force.
 * @throws Forbidden to other roles than the district's administrator
 * @throws NotFound, StaleVersion
 */
export function removeCalendarDay(ctx: RequestContext, input: StepInput): Promise<string> {
  const caller = requireCaller(ctx);
  requireRole(caller, 'DISTRICT_ADMIN');
  const name = { action: 'removeCalendarDay', subjectType: 'CalendarDay', reason: input.reason } as const;
  return change(ctx, name, async (tx) => {
    const day = await tx.lockVersion(CalendarDay, input, inDistrict(caller));
    return tx.update(CalendarDay, day, { inForce: false });
  });
}
