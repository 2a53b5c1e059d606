import { typesOfList } from '../../execution/list-of.js';
import { calendarFeedReading } from './calendar-feed.reading.js';
import { CalendarFeedType } from './calendar-feed.type.js';

export const CalendarFeedList = typesOfList(calendarFeedReading, '日历订阅', () => CalendarFeedType);
