import { inDistrict } from '../../access/scope.js';
import { declareReading } from '../../execution/reading.js';
import { BooleanCondition, DateCondition, enumCondition, IdCondition } from '../../kernel/list-filters.js';
import { CalendarDay, CalendarDayKind } from './calendar-day.entity.js';

/** The calendar is a code table: everybody in the district may look it up. */
export const calendarDayReading = declareReading({
  type: 'CalendarDay',
  list: 'calendarDays',
  entity: CalendarDay,
  directory: true,
  filter: {
    id: { type: () => IdCondition, description: 'By identifier. (标识)' },
    day: { type: () => DateCondition, description: 'By day. (日期)' },
    kind: { type: enumCondition(CalendarDayKind, 'CalendarDayKind'), description: 'By kind. (类型)' },
    inForce: { type: () => BooleanCondition, description: 'By whether it holds. (有效)' },
  },
  sort: ['day'],
  defaultSort: [{ field: 'day', direction: 'ASC' }],
  visible: inDistrict,
});
