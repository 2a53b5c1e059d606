import { maxLength, required } from 'react-admin';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { AreaInput } from '../../shared/inputs/AreaInput';
import { EnumInput } from '../../shared/inputs/EnumInput';
import { EnumsInput } from '../../shared/inputs/EnumsInput';
import { RecordInput } from '../../shared/inputs/RecordInput';
import { TextInput } from '../../shared/inputs/TextInput';
import { halfDays, partyStatuses } from './volunteer.gateway';

const stillTakesPart = { state: ['ACTIVE'] };

/** Where somebody belongs, and what they offer. `skills` names the input, because a known record's skills are sealed at times. */
export function HomeInputs({ skills }: { skills: string }) {
  return (
    <FormSection title="resources.volunteers.belongingTitle">
      <AreaInput source="areaId" validate={required()} />
      <RecordInput source="organisationId" resource="organisations" filter={stillTakesPart} />
      <EnumInput
        source="partyStatus"
        enumName="PartyStatus"
        values={partyStatuses}
        hint="resources.volunteers.partyHint"
      />
      <EnumsInput source="availability" enumName="HalfDay" values={halfDays} />
      <Wide>
        <TextInput source={skills} validate={maxLength(200)} hint="resources.volunteers.skillsHint" />
      </Wide>
    </FormSection>
  );
}
