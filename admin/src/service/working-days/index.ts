import CalendarIcon from '@mui/icons-material/CalendarMonthOutlined';
import { page, type ConsoleSlice } from '../../slice';
import { calendarDayEn } from './calendar-day.en';
import { calendarDayGateway } from './calendar-day.gateway';
import { calendarDayZh } from './calendar-day.zh';

/** 工作日历: holidays and make-up working days, by which the district counts its deadlines. */
export const calendarDays: ConsoleSlice = {
  name: 'calendarDays',
  wing: 'service',
  icon: CalendarIcon,
  list: page(() => import('./CalendarDayList'), 'CalendarDayList'),
  create: page(() => import('./CalendarDayCreate'), 'CalendarDayCreate'),
  show: page(() => import('./CalendarDayShow'), 'CalendarDayShow'),
  gateway: calendarDayGateway,
  messages: { zh: calendarDayZh, en: calendarDayEn },
  recordRepresentation: 'day',
  creatableBy: ({ role }) => role === 'DISTRICT_ADMIN',
};
