import BadgeIcon from '@mui/icons-material/BadgeOutlined';
import type { MembershipFieldsFragment } from '../../generated/graphql';
import { page, type ConsoleSlice } from '../../slice';
import { membershipEn } from './membership.en';
import { membershipGateway } from './membership.gateway';
import { membershipZh } from './membership.zh';

/** 队员: volunteers in teams, and those who ask to join. */
export const teamMemberships: ConsoleSlice = {
  name: 'teamMemberships',
  wing: 'people',
  icon: BadgeIcon,
  list: page(() => import('./MembershipList'), 'MembershipList'),
  show: page(() => import('./MembershipShow'), 'MembershipShow'),
  tabsOn: {
    teams: page(() => import('./TeamMembers'), 'TeamMembers'),
    volunteers: page(() => import('./VolunteerTeams'), 'VolunteerTeams'),
  },
  gateway: membershipGateway,
  messages: { zh: membershipZh, en: membershipEn },
  recordRepresentation: (record) => {
    const { volunteer, team } = record as unknown as MembershipFieldsFragment;
    return `${volunteer.name} · ${team.name}`;
  },
  visibleTo: ({ role }) => role !== 'STATION_MANAGER',
};
