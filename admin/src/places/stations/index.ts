import StorefrontIcon from '@mui/icons-material/StorefrontOutlined';
import type { StationFieldsFragment } from '../../generated/graphql';
import type { Viewer } from '../../providers/viewer';
import { page, type ConsoleSlice } from '../../slice';
import { stationEn } from './station.en';
import { stationGateway } from './station.gateway';
import { stationZh } from './station.zh';

const administers = ({ role }: Viewer): boolean => role === 'DISTRICT_ADMIN' || role === 'STREET_ADMIN';

/** 志愿服务站: the places where volunteer service is at home. */
export const stations: ConsoleSlice = {
  name: 'stations',
  wing: 'places',
  icon: StorefrontIcon,
  list: page(() => import('./StationList'), 'StationList'),
  create: page(() => import('./StationCreate'), 'StationCreate'),
  edit: page(() => import('./StationEdit'), 'StationEdit'),
  show: page(() => import('./StationShow'), 'StationShow'),
  tabsOn: {
    areas: page(() => import('./StationsHere'), 'StationsInArea'),
    organisations: page(() => import('./StationsHere'), 'StationsOfHost'),
  },
  gateway: stationGateway,
  messages: { zh: stationZh, en: stationEn },
  recordRepresentation: 'name',
  search: (record) => (record as unknown as StationFieldsFragment).address,
  creatableBy: administers,
  editableBy: (viewer, { id }) => administers(viewer) || (viewer.role === 'STATION_MANAGER' && viewer.scope.id === id),
};
