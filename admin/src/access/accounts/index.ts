import KeyIcon from '@mui/icons-material/ManageAccountsOutlined';
import type { AccountFieldsFragment } from '../../generated/graphql';
import type { Viewer } from '../../providers/viewer';
import { page, type ConsoleSlice } from '../../slice';
import { accountEn } from './account.en';
import { accountGateway } from './account.gateway';
import { accountZh } from './account.zh';

const administers = ({ role }: Viewer): boolean => role === 'DISTRICT_ADMIN' || role === 'STREET_ADMIN';

/** 账号: who can sign in, as what, and for which part of the district. */
export const accounts: ConsoleSlice = {
  name: 'accounts',
  wing: 'access',
  icon: KeyIcon,
  list: page(() => import('./AccountList'), 'AccountList'),
  create: page(() => import('./AccountCreate'), 'AccountCreate'),
  edit: page(() => import('./AccountEdit'), 'AccountEdit'),
  show: page(() => import('./AccountShow'), 'AccountShow'),
  gateway: accountGateway,
  messages: { zh: accountZh, en: accountEn },
  recordRepresentation: 'displayName',
  search: (record) => (record as unknown as AccountFieldsFragment).scope.name,
  visibleTo: (viewer) => administers(viewer) || viewer.role === 'AUDITOR',
  creatableBy: administers,
  editableBy: (_viewer, record) => (record as unknown as AccountFieldsFragment).administrable,
};
