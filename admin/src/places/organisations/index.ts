import DomainIcon from '@mui/icons-material/DomainOutlined';
import type { OrganisationFieldsFragment } from '../../generated/graphql';
import type { Viewer } from '../../providers/viewer';
import { page, type ConsoleSlice } from '../../slice';
import { organisationEn } from './organisation.en';
import { organisationGateway } from './organisation.gateway';
import { organisationZh } from './organisation.zh';

const administers = ({ role }: Viewer): boolean => role === 'DISTRICT_ADMIN' || role === 'STREET_ADMIN';

/** 单位: the bodies that host stations, stand behind teams and lead activities. */
export const organisations: ConsoleSlice = {
  name: 'organisations',
  wing: 'places',
  icon: DomainIcon,
  list: page(() => import('./OrganisationList'), 'OrganisationList'),
  create: page(() => import('./OrganisationCreate'), 'OrganisationCreate'),
  edit: page(() => import('./OrganisationEdit'), 'OrganisationEdit'),
  show: page(() => import('./OrganisationShow'), 'OrganisationShow'),
  tabsOn: { areas: page(() => import('./OrganisationsInArea'), 'OrganisationsInArea') },
  gateway: organisationGateway,
  messages: { zh: organisationZh, en: organisationEn },
  recordRepresentation: 'name',
  search: (record) => (record as unknown as OrganisationFieldsFragment).area.name,
  creatableBy: administers,
  editableBy: administers,
};
