import HistoryIcon from '@mui/icons-material/MoreTimeOutlined';
import { page, type ConsoleSlice } from '../../slice';
import { serviceRecordEn } from './service-record.en';
import { serviceRecordGateway } from './service-record.gateway';
import { serviceRecordZh } from './service-record.zh';

/** 服务记录: the hours of volunteers, from their computing to the record that stands. */
export const serviceRecords: ConsoleSlice = {
  name: 'serviceRecords',
  wing: 'service',
  icon: HistoryIcon,
  list: page(() => import('./ServiceRecordList'), 'ServiceRecordList'),
  show: page(() => import('./ServiceRecordShow'), 'ServiceRecordShow'),
  tabsOn: {
    activities: page(() => import('./RecordsHere'), 'RecordsOfActivity'),
    teams: page(() => import('./RecordsHere'), 'RecordsOfTeam'),
    volunteers: [
      { name: 'hours', label: 'hours.title', page: page(() => import('../volunteer-hours/HoursTab'), 'HoursTab') },
      {
        name: 'serviceRecords',
        label: 'resources.serviceRecords.name',
        page: page(() => import('./RecordsHere'), 'RecordsOfVolunteer'),
      },
      {
        name: 'openingBalances',
        label: 'resources.serviceRecords.balance.title',
        page: page(() => import('./OpeningBalances'), 'OpeningBalances'),
      },
    ],
  },
  gateway: serviceRecordGateway,
  messages: { zh: serviceRecordZh, en: serviceRecordEn },
  recordRepresentation: 'number',
};
