import { typesOfList } from '../../execution/list-of.js';
import { campaignReading } from './campaign.reading.js';
import { CampaignType } from './campaign.type.js';

export const CampaignList = typesOfList(campaignReading, '专项行动', () => CampaignType);
