import { ResourceList } from '../../shared/list/ResourceList';
import { campaignFields } from './campaign.fields';

/** The district's campaigns. */
export function CampaignList() {
  return <ResourceList columns={campaignFields} sort={{ field: 'code', order: 'ASC' }} />;
}
