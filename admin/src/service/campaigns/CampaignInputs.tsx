import { maxLength, minLength, required } from 'react-admin';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { DayInput } from '../../shared/inputs/DayInput';
import { TextInput } from '../../shared/inputs/TextInput';

/** What a new and a known campaign have in common. */
export function CampaignInputs() {
  return (
    <FormSection title="resources.campaigns.identity">
      <TextInput source="code" validate={required()} hint="resources.campaigns.codeHint" />
      <TextInput source="name" validate={[required(), maxLength(40)]} />
      <Wide>
        <TextInput source="purpose" lines={3} validate={maxLength(1000)} />
      </Wide>
      <DayInput source="validFrom" validate={required()} />
      <Wide>
        <TextInput source="source" validate={[required(), minLength(2), maxLength(300)]} />
      </Wide>
    </FormSection>
  );
}
