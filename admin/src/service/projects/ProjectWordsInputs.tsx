import { maxLength, required } from 'react-admin';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { DayInput } from '../../shared/inputs/DayInput';
import { RecordInput } from '../../shared/inputs/RecordInput';
import { TextInput } from '../../shared/inputs/TextInput';

/** What can be corrected of a project: everything but who carries it. */
export function ProjectWordsInputs() {
  return (
    <FormSection title="resources.projects.identity">
      <TextInput source="name" validate={[required(), maxLength(80)]} />
      <RecordInput source="categoryId" resource="categories" validate={required()} />
      <DayInput source="startsOn" validate={required()} />
      <Wide>
        <TextInput source="description" lines={4} validate={maxLength(2000)} />
      </Wide>
    </FormSection>
  );
}
