import { maxLength, required } from 'react-admin';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { CountInput } from '../../shared/inputs/CountInput';
import { FileInput } from '../../shared/inputs/FileInput';
import { TextInput } from '../../shared/inputs/TextInput';

interface Props {
  /** The field that says why. */
  readonly why: string;
}

/** What a correction is made of: how many minutes, why, and the evidence. */
export function AdjustmentInputs({ why }: Props) {
  return (
    <FormSection>
      <CountInput
        source="minutes"
        unit="resources.recordAdjustments.minute"
        hint="resources.recordAdjustments.minutesHint"
        validate={required()}
      />
      <Wide>
        <TextInput source={why} lines={3} validate={[required(), maxLength(500)]} />
      </Wide>
      <Wide>
        <FileInput source="evidenceId" hint="resources.recordAdjustments.evidenceHint" />
      </Wide>
    </FormSection>
  );
}
