import BadgeIcon from '@mui/icons-material/BadgeOutlined';
import type { ConsoleSlice } from '../../slice';
import { colleagueGateway } from './colleague.gateway';
import { colleagueEn, colleagueZh } from './colleague.words';

/** 工作人员: who works in the district, as other records name them; their accounts are kept elsewhere. */
export const colleagues: ConsoleSlice = {
  name: 'colleagues',
  wing: 'access',
  icon: BadgeIcon,
  gateway: colleagueGateway,
  messages: { zh: colleagueZh, en: colleagueEn },
  recordRepresentation: 'displayName',
};
