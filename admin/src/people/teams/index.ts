import GroupsIcon from '@mui/icons-material/GroupsOutlined';
import type { TeamFieldsFragment } from '../../generated/graphql';
import type { Viewer } from '../../providers/viewer';
import { page, type ConsoleSlice } from '../../slice';
import { mayLeadTeam } from './may-lead-team';
import { teamEn } from './team.en';
import { teamGateway } from './team.gateway';
import { teamZh } from './team.zh';

const administers = ({ role }: Viewer): boolean => role === 'DISTRICT_ADMIN' || role === 'STREET_ADMIN';

/** 志愿服务队: standing groups of volunteers with a leader. */
export const teams: ConsoleSlice = {
  name: 'teams',
  wing: 'people',
  icon: GroupsIcon,
  list: page(() => import('./TeamList'), 'TeamList'),
  create: page(() => import('./TeamCreate'), 'TeamCreate'),
  edit: page(() => import('./TeamEdit'), 'TeamEdit'),
  show: page(() => import('./TeamShow'), 'TeamShow'),
  tabsOn: {
    areas: page(() => import('./TeamsHere'), 'TeamsInArea'),
    organisations: page(() => import('./TeamsHere'), 'TeamsOfOrganisation'),
  },
  gateway: teamGateway,
  messages: { zh: teamZh, en: teamEn },
  recordRepresentation: 'name',
  search: (record) => (record as unknown as TeamFieldsFragment).area.name,
  creatableBy: administers,
  editableBy: (viewer, record) => mayLeadTeam(viewer, record as unknown as TeamFieldsFragment),
};
