import PlaceIcon from '@mui/icons-material/PinDropOutlined';
import type { ConsoleSlice } from '../../slice';
import { postEn } from './post.en';
import { postGateway } from './post.gateway';
import { postZh } from './post.zh';

/** 岗位: the posts of an activity; they are shown on its roster. */
export const posts: ConsoleSlice = {
  name: 'posts',
  wing: 'service',
  icon: PlaceIcon,
  gateway: postGateway,
  messages: { zh: postZh, en: postEn },
  recordRepresentation: 'name',
};
