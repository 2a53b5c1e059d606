import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { CalendarDay } from './calendar-day.entity.js';
import { isArranged } from './standard-calendar.js';

/** How many holidays and make-up working days the caller's district knows of a year. @throws Unauthenticated */
export async function showCalendarYear(ctx: RequestContext, year: number) {
  const { districtId } = requireCaller(ctx);
  const days = await ctx.db.transact((tx) => tx.list(CalendarDay, { districtId, inForce: true }));
  const own = days.filter(({ day }) => day.startsWith(`${String(year)}-`));
  const holidays = own.filter(({ kind }) => kind === 'HOLIDAY').length;
  return { year, holidays, workdays: own.length - holidays, arranged: isArranged(year) };
}
