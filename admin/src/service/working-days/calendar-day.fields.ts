import type { CalendarDayFieldsFragment } from '../../generated/graphql';
import { fieldsOf } from '../../shared/fields/fields-of';
import type { Tones } from '../../shared/fields/tone';

const field = fieldsOf<CalendarDayFieldsFragment>();
const tones: Tones = { HOLIDAY: 'good', WORKDAY: 'active' };

/** The fields of a day as list, card, page and export show them. */
export const calendarDayFields = [
  field.lead('day'),
  field.choice('kind', 'CalendarDayKind', { tones }),
  field.text('name'),
  field.text('source'),
  field.yesNo('inForce'),
];
