import { EditPage } from '../../shared/form/EditPage';
import { FormSection } from '../../shared/form/FormSection';
import { DayInput } from '../../shared/inputs/DayInput';
import { CategoryInputs } from './CategoryInputs';

/** Corrects a category, or says until when it is in force. */
export function CategoryEdit() {
  return (
    <EditPage>
      <CategoryInputs />
      <FormSection title="resources.categories.validity">
        <DayInput source="validTo" hint="resources.categories.validToHint" />
      </FormSection>
    </EditPage>
  );
}
