import { change } from '../../access/audit/change.js';
import { requireRole } from '../../access/scope.js';
import type { Transaction } from '../../database/transaction.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import { Area } from '../../places/areas/area.entity.js';
import { CalendarDay } from './calendar-day.entity.js';
import type { AdoptCalendarYearInput } from './calendar-day.inputs.js';
import { standardCalendar } from './standard-calendar.js';

/**
 * Takes over the published holidays and make-up working days of a year. Days that the table has already, also those taken
 * back, stay as somebody decided them, so that it may be done again once more of the year is known.
 * @throws Forbidden to other roles than the district's administrator
 */
export async function adoptCalendarYear(ctx: RequestContext, input: AdoptCalendarYearInput): Promise<void> {
  const caller = requireCaller(ctx);
  requireRole(caller, 'DISTRICT_ADMIN');
  const { districtId } = caller;
  await change(
    ctx,
    { action: 'adoptCalendarYear', subjectType: 'CalendarDay', facts: { year: input.year } },
    async (tx) => {
      await tx.lock(Area, districtId);
      await addMissingDays(tx, districtId, input.year);
      return { id: districtId };
    },
  );
}

/** Gives a newly founded district the calendar of some years; done from the command line, before anybody can sign in. */
export async function adoptCalendar(
  ctx: RequestContext,
  district: { readonly districtId: string; readonly years: readonly number[] },
): Promise<void> {
  const { districtId, years } = district;
  await change(ctx, { action: 'adoptCalendarYear', subjectType: 'CalendarDay' }, async (tx) => {
    await tx.lock(Area, districtId);
    for (const year of years) await addMissingDays(tx, districtId, year);
    return { id: districtId };
  });
}

async function addMissingDays(tx: Transaction, districtId: string, year: number): Promise<void> {
  const known = new Set((await tx.list(CalendarDay, { districtId })).map(({ day }) => day));
  for (const day of standardCalendar(year)) {
    if (!known.has(day.day))
      await tx.insert(CalendarDay, { ...day, id: newId(), districtId, inForce: true, version: 1 });
  }
}
