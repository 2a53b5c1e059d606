import { maxLength, minLength, required } from 'react-admin';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { DayInput } from '../../shared/inputs/DayInput';
import { TextInput } from '../../shared/inputs/TextInput';

/** What a new and a known category have in common. */
export function CategoryInputs() {
  return (
    <FormSection title="resources.categories.identity">
      <TextInput source="code" validate={required()} hint="resources.categories.codeHint" />
      <TextInput source="name" validate={[required(), maxLength(40)]} />
      <DayInput source="validFrom" validate={required()} />
      <Wide>
        <TextInput source="source" validate={[required(), minLength(2), maxLength(300)]} />
      </Wide>
    </FormSection>
  );
}
