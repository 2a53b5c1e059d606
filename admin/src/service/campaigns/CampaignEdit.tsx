import { EditPage } from '../../shared/form/EditPage';
import { FormSection } from '../../shared/form/FormSection';
import { DayInput } from '../../shared/inputs/DayInput';
import { CampaignInputs } from './CampaignInputs';

/** Corrects a campaign, or says until when it is in force. */
export function CampaignEdit() {
  return (
    <EditPage>
      <CampaignInputs />
      <FormSection title="resources.campaigns.validity">
        <DayInput source="validTo" hint="resources.campaigns.validToHint" />
      </FormSection>
    </EditPage>
  );
}
