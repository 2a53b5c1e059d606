import { maxLength, minLength, required } from 'react-admin';
import { CreatePage } from '../../shared/form/CreatePage';
import { FormSection, Wide } from '../../shared/form/FormSection';
import { DayInput } from '../../shared/inputs/DayInput';
import { EnumInput } from '../../shared/inputs/EnumInput';
import { TextInput } from '../../shared/inputs/TextInput';
import { calendarDayKinds } from './calendar-day.gateway';

/** Records a holiday or make-up working day. */
export function CalendarDayCreate() {
  return (
    <CreatePage defaultValues={{ kind: 'HOLIDAY' }}>
      <FormSection title="resources.calendarDays.identity">
        <DayInput source="day" validate={required()} hint="resources.calendarDays.dayHint" />
        <EnumInput source="kind" enumName="CalendarDayKind" values={calendarDayKinds} validate={required()} />
        <TextInput source="name" validate={[required(), maxLength(40)]} hint="resources.calendarDays.nameHint" />
        <Wide>
          <TextInput
            source="source"
            validate={[required(), minLength(2), maxLength(200)]}
            hint="resources.calendarDays.sourceHint"
          />
        </Wide>
      </FormSection>
    </CreatePage>
  );
}
