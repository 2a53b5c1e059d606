import InboxIcon from '@mui/icons-material/InboxOutlined';
import { page, type ConsolePage } from '../../slice';
import { ApprovalBadge } from './ApprovalBadge';

/** 待我审核: what just this viewer may decide now. Auditors decide nothing. */
export const approvalsPage: ConsolePage = {
  path: '/approvals',
  label: 'approvals.title',
  icon: InboxIcon,
  wing: 'service',
  component: page(() => import('./ApprovalsPage'), 'ApprovalsPage'),
  badge: ApprovalBadge,
  visibleTo: ({ role }) => role !== 'AUDITOR',
};
