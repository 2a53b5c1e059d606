import PersonIcon from '@mui/icons-material/PersonOutline';
import { page, type ConsolePage } from '../../slice';

/** 个人中心: one's own password, second factor and sessions. */
export const myAccount: ConsolePage = {
  path: '/account',
  label: 'shell.account',
  icon: PersonIcon,
  component: page(() => import('./MyAccount'), 'MyAccount'),
};
