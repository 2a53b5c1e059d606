import RosterIcon from '@mui/icons-material/FactCheckOutlined';
import type { PartyRosterFieldsFragment } from '../../generated/graphql';
import { page, type ConsoleSlice } from '../../slice';
import { keepsRosters } from './keeps-rosters';
import { partyRosterEntryGateway, partyRosterGateway } from './party-roster.gateway';
import { partyRosterEn, partyRosterEntryEn, partyRosterEntryZh, partyRosterZh } from './party-roster.words';

/** 党员名册: Party branches' members by year, and how many are volunteers. */
export const partyRosters: ConsoleSlice = {
  name: 'partyRosters',
  wing: 'people',
  icon: RosterIcon,
  list: page(() => import('./PartyRosterList'), 'PartyRosterList'),
  create: page(() => import('./PartyRosterCreate'), 'PartyRosterCreate'),
  show: page(() => import('./PartyRosterShow'), 'PartyRosterShow'),
  tabsOn: { organisations: page(() => import('./OrganisationRosters'), 'OrganisationRosters') },
  gateway: partyRosterGateway,
  messages: { zh: partyRosterZh, en: partyRosterEn },
  recordRepresentation: (record) => {
    const { organisation, year } = record as unknown as PartyRosterFieldsFragment;
    return `${organisation.name} · ${String(year)}`;
  },
  visibleTo: (viewer) => keepsRosters(viewer) || viewer.role === 'AUDITOR',
  creatableBy: keepsRosters,
};

/** 名册成员: who is on a roster; shown on its page. */
export const partyRosterEntries: ConsoleSlice = {
  name: 'partyRosterEntries',
  wing: 'people',
  icon: RosterIcon,
  gateway: partyRosterEntryGateway,
  messages: { zh: partyRosterEntryZh, en: partyRosterEntryEn },
  recordRepresentation: 'idLastFour',
  visibleTo: keepsRosters,
};
