import type { Alike } from '../../i18n/alike';
import type { approvalsZh } from './approvals.zh';

/** What waits for the viewer, in English. */
export const approvalsEn: Alike<typeof approvalsZh> = {
  title: 'Waiting for me',
  waiting: '%{count} waiting for me',
  count: '%{count}',
  oldest: 'since %{day}',
  kinds: {
    RECORDS: 'Service records',
    INCOMPLETE_RECORDS: 'Records without minutes',
    ACTIVITIES: 'Activities',
    VOLUNTEERS: 'Volunteers',
    ADJUSTMENTS: 'Corrections',
    OBJECTIONS: 'Objections',
  },
  empty: {
    RECORDS: 'No record waits for you. New ones show here once shifts are over and computed.',
    INCOMPLETE_RECORDS:
      'No record lacks minutes. Those of a forgotten check-out show here: say when the person left, or reject them.',
    ACTIVITIES: 'No activity waits for you. What others hand in shows here.',
    VOLUNTEERS: 'No registration waits for you. What others hand in shows here.',
    ADJUSTMENTS: 'No correction waits for you. What others ask for shows here.',
    OBJECTIONS:
      'No objection waits for you. Those of volunteers and schools show here: open one to correct the record, or uphold it.',
  },
  keys: 'Keyboard: J / K or ↓ / ↑ to move, Enter to open, A to approve, R to send back or reject, X to choose',
  more: 'The oldest %{shown} come first; the other %{left} follow when these are done.',
  choose: 'Choose %{name}',
  chooseAll: 'Choose all on this page',
  open: 'Open',
  noStep: 'Open this one to decide on it.',
  chosen: 'Confirm %{count}',
  confirmTitle: 'Confirm %{count} service records',
  confirmText:
    'Each is confirmed by itself. Those with remarks, of a higher tier or at the same time as another are skipped with the reason, and keep nothing else back.',
  singly: 'Has remarks: confirm it by itself',
  confirm: 'Confirm',
  result: '%{done} confirmed, %{skipped} skipped',
  skipped: 'Skipped: %{reason}',
  confirmed: 'Confirmed',
};
