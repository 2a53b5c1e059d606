import HowToRegIcon from '@mui/icons-material/HowToRegOutlined';
import type { SignUpFieldsFragment } from '../../generated/graphql';
import { page, type ConsoleSlice } from '../../slice';
import { signUpEn } from './sign-up.en';
import { signUpGateway } from './sign-up.gateway';
import { signUpZh } from './sign-up.zh';

/** 报名: volunteers' places on shifts. */
export const signUps: ConsoleSlice = {
  name: 'signUps',
  wing: 'service',
  icon: HowToRegIcon,
  list: page(() => import('./SignUpList'), 'SignUpList'),
  show: page(() => import('./SignUpShow'), 'SignUpShow'),
  tabsOn: {
    activities: page(() => import('./SignUpsHere'), 'SignUpsOfActivity'),
    volunteers: page(() => import('./SignUpsHere'), 'SignUpsOfVolunteer'),
  },
  gateway: signUpGateway,
  messages: { zh: signUpZh, en: signUpEn },
  recordRepresentation: (record) => {
    const { volunteer, activity } = record as unknown as SignUpFieldsFragment;
    return `${volunteer.name} · ${activity.title}`;
  },
};
