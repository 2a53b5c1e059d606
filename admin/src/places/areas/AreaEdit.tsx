import { EditPage } from '../../shared/form/EditPage';
import { FormSection } from '../../shared/form/FormSection';
import { DayInput } from '../../shared/inputs/DayInput';
import { AreaInputs } from './AreaInputs';

/** Corrects an area's name, code or validity. */
export function AreaEdit() {
  return (
    <EditPage>
      <AreaInputs />
      <FormSection>
        <DayInput source="validTo" hint="resources.areas.validToHint" />
      </FormSection>
    </EditPage>
  );
}
