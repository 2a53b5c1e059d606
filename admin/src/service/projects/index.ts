import AccountTreeIcon from '@mui/icons-material/AccountTreeOutlined';
import type { ProjectFieldsFragment } from '../../generated/graphql';
import { page, type ConsoleSlice } from '../../slice';
import { projectEn } from './project.en';
import { projectGateway } from './project.gateway';
import { projectZh } from './project.zh';

/** 服务项目: what a station or team does again and again. */
export const projects: ConsoleSlice = {
  name: 'projects',
  wing: 'service',
  icon: AccountTreeIcon,
  list: page(() => import('./ProjectList'), 'ProjectList'),
  create: page(() => import('./ProjectCreate'), 'ProjectCreate'),
  edit: page(() => import('./ProjectEdit'), 'ProjectEdit'),
  show: page(() => import('./ProjectShow'), 'ProjectShow'),
  gateway: projectGateway,
  messages: { zh: projectZh, en: projectEn },
  recordRepresentation: 'name',
  search: (record) => (record as unknown as ProjectFieldsFragment).area.name,
  creatableBy: ({ role }) => role !== 'AUDITOR',
  editableBy: ({ role }) => role !== 'AUDITOR',
};
