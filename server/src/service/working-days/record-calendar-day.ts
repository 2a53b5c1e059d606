import { change } from '../../access/audit/change.js';
import { requireRole } from '../../access/scope.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import { Area } from '../../places/areas/area.entity.js';
import { CalendarDay } from './calendar-day.entity.js';
import type { RecordCalendarDayInput } from './calendar-day.inputs.js';

/**
 * Says that a day is free, or is worked on, against its weekday, and which publication states it. Given again for the
 * same day, it replaces what was said before; the audit trail keeps that.
 * @throws Forbidden to other roles than the district's administrator, because every deadline of the district counts by it
 */
export function recordCalendarDay(ctx: RequestContext, input: RecordCalendarDayInput): Promise<string> {
  const caller = requireCaller(ctx);
  requireRole(caller, 'DISTRICT_ADMIN');
  const { districtId } = caller;
  return change(ctx, { action: 'recordCalendarDay', subjectType: 'CalendarDay' }, async (tx) => {
    await tx.lock(Area, districtId);
    const { day, kind, name, source } = input;
    const facts = { kind, name, source, inForce: true };
    const known = await tx.find(CalendarDay, { districtId, day });
    if (known) return tx.update(CalendarDay, known, facts);
    return tx.insert(CalendarDay, { id: newId(), districtId, day, version: 1, ...facts });
  });
}
