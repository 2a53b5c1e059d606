import { FieldList } from '../../shared/show/FieldList';
import { ShowPage } from '../../shared/show/ShowPage';
import { calendarDayFields } from './calendar-day.fields';
import { RemoveDayButton } from './RemoveDayButton';

const facts = calendarDayFields.filter(({ lead }) => !lead);

/** One day of the calendar, and what happened to it. */
export function CalendarDayShow() {
  return (
    <ShowPage
      subject="CalendarDay"
      actions={<RemoveDayButton />}
      tabs={[{ name: 'overview', content: <FieldList fields={facts} /> }]}
    />
  );
}
