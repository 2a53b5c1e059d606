import { typesOfList } from '../../execution/list-of.js';
import { calendarDayReading } from './calendar-day.reading.js';
import { CalendarDayType } from './calendar-day.type.js';

export const CalendarDayList = typesOfList(calendarDayReading, '工作日历', () => CalendarDayType);
