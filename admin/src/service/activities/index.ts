import EventIcon from '@mui/icons-material/EventAvailableOutlined';
import type { ActivityFieldsFragment } from '../../generated/graphql';
import type { Viewer } from '../../providers/viewer';
import { page, type ConsoleSlice } from '../../slice';
import { activityEn } from './activity.en';
import { activityGateway } from './activity.gateway';
import { activityZh } from './activity.zh';

const writes = ({ role }: Viewer): boolean => role !== 'AUDITOR';

/** 志愿服务活动: one event of volunteer service, from its draft to its lock. */
export const activities: ConsoleSlice = {
  name: 'activities',
  wing: 'service',
  icon: EventIcon,
  list: page(() => import('./ActivityList'), 'ActivityList'),
  create: page(() => import('./ActivityCreate'), 'ActivityCreate'),
  edit: page(() => import('./ActivityEdit'), 'ActivityEdit'),
  show: page(() => import('./ActivityShow'), 'ActivityShow'),
  tabsOn: {
    areas: page(() => import('./ActivitiesHere'), 'ActivitiesInArea'),
    stations: page(() => import('./ActivitiesHere'), 'ActivitiesAtStation'),
    teams: page(() => import('./ActivitiesHere'), 'ActivitiesOfTeam'),
    organisations: page(() => import('./ActivitiesHere'), 'ActivitiesOfLead'),
    projects: page(() => import('./ActivitiesHere'), 'ActivitiesOfProject'),
    campaigns: page(() => import('./ActivitiesHere'), 'ActivitiesOfCampaign'),
    categories: page(() => import('./ActivitiesHere'), 'ActivitiesOfCategory'),
  },
  gateway: activityGateway,
  messages: { zh: activityZh, en: activityEn },
  recordRepresentation: 'title',
  search: (record) => (record as unknown as ActivityFieldsFragment).place,
  creatableBy: writes,
  editableBy: (viewer, record) =>
    writes(viewer) && (record as unknown as ActivityFieldsFragment).editableFields.length > 0,
};
