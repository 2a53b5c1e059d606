import type { Alike } from '../../i18n/alike';
import type { calendarDayZh } from './calendar-day.zh';

/** Calendar in English. */
export const calendarDayEn: Alike<typeof calendarDayZh> = {
  name: 'Calendar day |||| Working days',
  fields: { day: 'Day', kind: 'Kind', name: 'Name', source: 'Source', inForce: 'In force', year: 'Year' },
  empty:
    'No holidays here yet. “Adopt a year” fills in what the State Council published; other days count as work from Monday to Friday.',
  transitions: { remove: 'Take back' },
  texts: {
    identity: 'Which day',
    dayHint: 'Recorded again, a day replaces what was said of it; that stays in the history.',
    nameHint: 'Such as “National Day”, “made up for National Day”',
    sourceHint: 'The publication that states it, such as the State Council’s yearly notice',
    removeMeans: 'The day is then what its weekday makes it. The row stays; recording it again puts it back in force.',
    reason: 'Reason',
    adopt: 'Adopt a year',
    adoptMeans: 'Adds the published holidays and make-up working days of the year; days recorded or taken back stay.',
    adopted: '%{year}: %{holidays} days off, %{workdays} made up for.',
    adoptedStatutory:
      'The arrangement of %{year} is not known yet; the statutory days were added: %{holidays} days off, %{workdays} made up for.',
  },
  enums: { CalendarDayKind: { HOLIDAY: 'Day off', WORKDAY: 'Made up for' } },
};
