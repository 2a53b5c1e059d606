import {
  CalendarDayDocument,
  CalendarDayKind,
  CalendarDaysDocument,
  RecordCalendarDayDocument,
  RemoveCalendarDayDocument,
  type CalendarDayFieldsFragment,
  type RecordCalendarDayInput,
} from '../../generated/graphql';
import { listing, reading, stepping, submitting, type ResourceGateway } from '../../providers/resource-gateway';

/** What a day can be. */
export const calendarDayKinds = Object.values(CalendarDayKind);

/** The calendar over GraphQL. A day that is recorded again replaces what was said of it. */
export const calendarDayGateway: ResourceGateway<CalendarDayFieldsFragment> = {
  list: listing(CalendarDaysDocument, {
    page: (data) => data.calendarDays,
    sort: { day: 'DAY' },
    filters: [
      { source: 'day', kind: 'days', pinned: true },
      { source: 'kind', kind: 'anyOf', enumName: 'CalendarDayKind', values: calendarDayKinds, pinned: true },
      { source: 'inForce', kind: 'yesNo', pinned: true },
    ],
  }),
  one: reading(CalendarDayDocument, (data) => data.calendarDay),
  create: submitting(
    RecordCalendarDayDocument,
    ({ day, kind, name, source }: RecordCalendarDayInput) => ({ day, kind, name, source }),
    (data) => data.recordCalendarDay.calendarDay,
  ),
  actions: { remove: stepping(RemoveCalendarDayDocument, (data) => data.removeCalendarDay.calendarDay) },
};
