import RuleIcon from '@mui/icons-material/RuleOutlined';
import { page, type ConsoleSlice } from '../../slice';
import { hourPolicyEn } from './hour-policy.en';
import { hourPolicyGateway } from './hour-policy.gateway';
import { hourPolicyZh } from './hour-policy.zh';

/** 工时规则: the figures by which presence becomes minutes, version by version. */
export const hourPolicies: ConsoleSlice = {
  name: 'hourPolicies',
  wing: 'service',
  icon: RuleIcon,
  list: page(() => import('./HourPoliciesPage'), 'HourPoliciesPage'),
  gateway: hourPolicyGateway,
  messages: { zh: hourPolicyZh, en: hourPolicyEn },
  recordRepresentation: 'number',
  creatableBy: ({ role }) => role === 'DISTRICT_ADMIN',
};
