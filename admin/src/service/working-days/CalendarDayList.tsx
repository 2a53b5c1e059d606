import { ResourceList } from '../../shared/list/ResourceList';
import { today } from '../../shared/time/shanghai';
import { AdoptYearButton } from './AdoptYearButton';
import { calendarDayFields } from './calendar-day.fields';

/** The holidays and make-up working days, this year's to begin with. */
export function CalendarDayList() {
  const year = today().slice(0, 4);
  return (
    <ResourceList
      columns={calendarDayFields}
      sort={{ field: 'day', order: 'ASC' }}
      startFilter={{ day: { from: `${year}-01-01`, to: `${year}-12-31` }, inForce: true }}
      actions={<AdoptYearButton />}
    />
  );
}
