import { CreatePage } from '../../shared/form/CreatePage';
import { CampaignInputs } from './CampaignInputs';

/** Establishes a campaign. */
export function CampaignCreate() {
  return (
    <CreatePage>
      <CampaignInputs />
    </CreatePage>
  );
}
