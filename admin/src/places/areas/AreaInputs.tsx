import { maxLength, required } from 'react-admin';
import { FormSection } from '../../shared/form/FormSection';
import { matches } from '../../shared/form/matches';
import { DayInput } from '../../shared/inputs/DayInput';
import { TextInput } from '../../shared/inputs/TextInput';

const digits = matches(/^\d{6,12}$/, 'resources.areas.codeHint');

/** What a new and an existing area have in common. */
export function AreaInputs() {
  return (
    <FormSection>
      <TextInput source="name" validate={[required(), maxLength(60)]} />
      <TextInput source="code" validate={[required(), digits]} hint="resources.areas.codeHint" inputMode="numeric" />
      <DayInput source="validFrom" validate={required()} />
    </FormSection>
  );
}
