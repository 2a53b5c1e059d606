import PendingActionsIcon from '@mui/icons-material/PendingActionsOutlined';
import { page, type ConsoleSlice } from '../../slice';
import { jobEn } from './job.en';
import { jobGateway } from './job.gateway';
import { jobZh } from './job.zh';

/** 后台任务: work that goes on after its request. */
export const jobs: ConsoleSlice = {
  name: 'jobs',
  wing: 'access',
  icon: PendingActionsIcon,
  list: page(() => import('./JobList'), 'JobList'),
  show: page(() => import('./JobShow'), 'JobShow'),
  gateway: jobGateway,
  messages: { zh: jobZh, en: jobEn },
  recordRepresentation: 'kind',
};
