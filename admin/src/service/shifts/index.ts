import RosterIcon from '@mui/icons-material/CalendarViewWeekOutlined';
import OpenIcon from '@mui/icons-material/PersonSearchOutlined';
import ShiftIcon from '@mui/icons-material/ScheduleOutlined';
import type { ShiftFieldsFragment } from '../../generated/graphql';
import { page, type ConsolePage, type ConsoleSlice } from '../../slice';
import { shiftEn } from './shift.en';
import { shiftGateway } from './shift.gateway';
import { shiftZh } from './shift.zh';

/** 班次: stretches of time on posts, for so many volunteers. */
export const shifts: ConsoleSlice = {
  name: 'shifts',
  wing: 'service',
  icon: ShiftIcon,
  list: page(() => import('./ShiftList'), 'ShiftList'),
  tabsOn: { activities: page(() => import('./ActivityRoster'), 'ActivityRoster') },
  gateway: shiftGateway,
  messages: { zh: shiftZh, en: shiftEn },
  recordRepresentation: (record) => (record as unknown as ShiftFieldsFragment).post.name,
};

/** 可补班次: the shifts that one volunteer could fill. */
export const openShiftsPage: ConsolePage = {
  path: '/open-shifts',
  label: 'resources.shifts.openShifts',
  icon: OpenIcon,
  component: page(() => import('./OpenShiftsPage'), 'OpenShiftsPage'),
};

/** 排班表: who stands where, by week, day and month. */
export const rosterPage: ConsolePage = {
  path: '/roster',
  label: 'resources.shifts.roster',
  icon: RosterIcon,
  wing: 'service',
  component: page(() => import('./RosterPage'), 'RosterPage'),
};
