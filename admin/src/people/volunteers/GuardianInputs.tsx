import { maxLength, required } from 'react-admin';
import { FormSection } from '../../shared/form/FormSection';
import { TextInput } from '../../shared/inputs/TextInput';
import { isMobile } from './form-rules';

/** Who answers for somebody under 18. */
export function GuardianInputs({ due }: { due: boolean }) {
  const must = due ? [required()] : [];
  return (
    <FormSection title="resources.volunteers.guardianTitle">
      <TextInput source="guardian.name" validate={[...must, maxLength(40)]} />
      <TextInput source="guardian.relation" validate={[...must, maxLength(20)]} />
      <TextInput source="guardian.phone" inputMode="tel" validate={[...must, isMobile]} />
    </FormSection>
  );
}
