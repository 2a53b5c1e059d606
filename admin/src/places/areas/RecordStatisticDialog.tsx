import { maxLength, maxValue, minValue, required } from 'react-admin';
import { DialogForm } from '../../shared/form/DialogForm';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { CountInput } from '../../shared/inputs/CountInput';
import { TextInput } from '../../shared/inputs/TextInput';
import { today } from '../../shared/time/shanghai';

const notNegative = minValue(0);

/** Asks for an area's figures of one year. */
export function RecordStatisticDialog({ areaId, onClose }: { areaId: string; onClose: () => void }) {
  const lastYear = Number(today().slice(0, 4)) - 1;
  return (
    <DialogForm
      resource="areaStats"
      title="resources.areaStats.record"
      defaultValues={{ areaId, year: lastYear }}
      onClose={onClose}
    >
      <FormSection>
        <Wide>
          <CountInput source="year" validate={[required(), minValue(1949), maxValue(2100)]} />
        </Wide>
        <CountInput source="residentPopulation" validate={notNegative} />
        <CountInput source="partyMembers" validate={notNegative} />
        <Wide>
          <TextInput source="source" validate={[required(), maxLength(300)]} hint="resources.areaStats.sourceHint" />
        </Wide>
      </FormSection>
    </DialogForm>
  );
}
