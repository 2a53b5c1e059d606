import type { RowReader } from '../../database/row-reader.js';
import { CalendarDay } from './calendar-day.entity.js';
import type { Calendar } from './working-days.js';

/** A district's calendar, for `isWorkingDay` and `addWorkingDays`. Read it after the transaction's lock, never before. */
export async function readCalendar(tx: RowReader, districtId: string): Promise<Calendar> {
  const days = await tx.list(CalendarDay, { districtId, inForce: true });
  return new Map(days.map(({ day, kind }) => [day, kind]));
}
