import UploadFileIcon from '@mui/icons-material/UploadFileOutlined';
import type { Viewer } from '../../providers/viewer';
import { page, type ConsoleSlice } from '../../slice';
import { importEn } from './import.en';
import { importGateway } from './import.gateway';
import { importZh } from './import.zh';

const mayImport = ({ role }: Viewer): boolean => role === 'DISTRICT_ADMIN' || role === 'STREET_ADMIN';

/** 批量导入: tables brought in, previewed, and undone if need be. */
export const imports: ConsoleSlice = {
  name: 'imports',
  wing: 'access',
  icon: UploadFileIcon,
  list: page(() => import('./ImportList'), 'ImportList'),
  create: page(() => import('./ImportCreate'), 'ImportCreate'),
  show: page(() => import('./ImportShow'), 'ImportShow'),
  gateway: importGateway,
  messages: { zh: importZh, en: importEn },
  recordRepresentation: 'name',
  visibleTo: mayImport,
  creatableBy: mayImport,
};
