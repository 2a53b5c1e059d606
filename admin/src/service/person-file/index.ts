import PersonFileIcon from '@mui/icons-material/FolderSharedOutlined';
import { page, type ConsolePage } from '../../slice';

/** 个人档案: everything about one person on one page; reached from the volunteer's. */
export const personFilePage: ConsolePage = {
  path: '/person-file/:id',
  label: 'personFile.title',
  icon: PersonFileIcon,
  component: page(() => import('./PersonFilePage'), 'PersonFilePage'),
};
