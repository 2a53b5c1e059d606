import CategoryIcon from '@mui/icons-material/CategoryOutlined';
import type { Viewer } from '../../providers/viewer';
import { page, type ConsoleSlice } from '../../slice';
import { categoryEn } from './category.en';
import { categoryGateway } from './category.gateway';
import { categoryZh } from './category.zh';

const administers = ({ role }: Viewer): boolean => role === 'DISTRICT_ADMIN';

/** 服务类别: a table that the district keeps, each entry with its source and validity. */
export const categories: ConsoleSlice = {
  name: 'categories',
  wing: 'service',
  icon: CategoryIcon,
  list: page(() => import('./CategoryList'), 'CategoryList'),
  create: page(() => import('./CategoryCreate'), 'CategoryCreate'),
  edit: page(() => import('./CategoryEdit'), 'CategoryEdit'),
  show: page(() => import('./CategoryShow'), 'CategoryShow'),
  gateway: categoryGateway,
  messages: { zh: categoryZh, en: categoryEn },
  recordRepresentation: 'name',
  search: true,
  creatableBy: administers,
  editableBy: administers,
};
