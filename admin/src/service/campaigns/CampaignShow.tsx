import { FieldList } from '../../shared/show/FieldList';
import { ShowPage } from '../../shared/show/ShowPage';
import { campaignFields } from './campaign.fields';

const facts = campaignFields.filter(({ lead }) => !lead);

/** One campaign, and what happened to it. */
export function CampaignShow() {
  return <ShowPage subject="Campaign" tabs={[{ name: 'overview', content: <FieldList fields={facts} /> }]} />;
}
