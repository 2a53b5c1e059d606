import { maxLength } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { TextInput } from '../../shared/inputs/TextInput';
import { YesNoInput } from '../../shared/inputs/YesNoInput';
import { ScanInput } from './ScanInput';
import { useOpenFields } from './use-open-fields';

/** Whether it is entered afterwards; then a declaration and a scan are due. */
export function MakeUpInputs() {
  const open = useOpenFields();
  const makeUp: unknown = useWatch({ name: 'makeUp' });
  if (!open('makeUp')) return null;
  return (
    <FormSection title="resources.activities.afterwards">
      <Wide>
        <YesNoInput source="makeUp" hint="resources.activities.makeUpHint" />
      </Wide>
      {makeUp === true && (
        <>
          <Wide>
            <TextInput
              source="declaration"
              lines={3}
              validate={maxLength(1000)}
              hint="resources.activities.declarationHint"
            />
          </Wide>
          <Wide>
            <ScanInput />
          </Wide>
        </>
      )}
    </FormSection>
  );
}
