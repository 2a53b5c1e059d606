import CampaignIcon from '@mui/icons-material/CampaignOutlined';
import type { Viewer } from '../../providers/viewer';
import { page, type ConsoleSlice } from '../../slice';
import { campaignEn } from './campaign.en';
import { campaignGateway } from './campaign.gateway';
import { campaignZh } from './campaign.zh';

const administers = ({ role }: Viewer): boolean => role === 'DISTRICT_ADMIN';

/** 专项行动: a table that the district keeps, each entry with its source and validity. */
export const campaigns: ConsoleSlice = {
  name: 'campaigns',
  wing: 'service',
  icon: CampaignIcon,
  list: page(() => import('./CampaignList'), 'CampaignList'),
  create: page(() => import('./CampaignCreate'), 'CampaignCreate'),
  edit: page(() => import('./CampaignEdit'), 'CampaignEdit'),
  show: page(() => import('./CampaignShow'), 'CampaignShow'),
  gateway: campaignGateway,
  messages: { zh: campaignZh, en: campaignEn },
  recordRepresentation: 'name',
  search: true,
  creatableBy: administers,
  editableBy: administers,
};
