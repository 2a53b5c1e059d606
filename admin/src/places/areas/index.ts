import MapIcon from '@mui/icons-material/MapOutlined';
import { page, type ConsoleSlice } from '../../slice';
import { areaEn } from './area.en';
import { areaGateway } from './area.gateway';
import { areaStatGateway } from './area-stat.gateway';
import { areaStatEn, areaStatZh } from './area-stat.words';
import { areaZh } from './area.zh';

/** 区域: the district's tree of areas. */
export const areas: ConsoleSlice = {
  name: 'areas',
  wing: 'places',
  icon: MapIcon,
  list: page(() => import('./AreaList'), 'AreaList'),
  create: page(() => import('./AreaCreate'), 'AreaCreate'),
  edit: page(() => import('./AreaEdit'), 'AreaEdit'),
  show: page(() => import('./AreaShow'), 'AreaShow'),
  gateway: areaGateway,
  messages: { zh: areaZh, en: areaEn },
  recordRepresentation: 'name',
  search: (record) => String(record['code']),
  creatableBy: (viewer) => viewer.role === 'DISTRICT_ADMIN',
  editableBy: (viewer) => viewer.role === 'DISTRICT_ADMIN',
};

/** 区域统计: figures of areas by year; they are shown on their area's page. */
export const areaStats: ConsoleSlice = {
  name: 'areaStats',
  wing: 'places',
  icon: MapIcon,
  gateway: areaStatGateway,
  messages: { zh: areaStatZh, en: areaStatEn },
  recordRepresentation: (record) => String(record['year']),
};
