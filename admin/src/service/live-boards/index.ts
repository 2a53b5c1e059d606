import BoardIcon from '@mui/icons-material/ConnectedTvOutlined';
import { page, type ConsolePage } from '../../slice';

/** 现场看板: who is where in one activity, now. */
export const liveBoardPage: ConsolePage = {
  path: '/live-board/:activityId',
  label: 'resources.checkEvents.board.title',
  icon: BoardIcon,
  component: page(() => import('./LiveBoardPage'), 'LiveBoardPage'),
};
