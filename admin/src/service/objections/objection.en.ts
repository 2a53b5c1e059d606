import type { Alike } from '../../i18n/alike';
import type { objectionZh } from './objection.zh';

/** Objections in English. */
export const objectionEn: Alike<typeof objectionZh> = {
  name: 'Objection |||| Objections',
  fields: {
    volunteer: 'Volunteer',
    volunteerId: 'Volunteer',
    record: 'Service record',
    recordId: 'Service record',
    state: 'State',
    dueOn: 'Answer due',
    overdue: 'Overdue',
    awaitingMe: 'Waits for me',
    text: 'What is challenged',
    raisedBy: 'Raised by',
    raisedById: 'Handed in by',
    raisedAt: 'Raised at',
    handedInBy: 'Handed in by',
    answer: 'Answer',
    answeredBy: 'Answered by',
    answeredById: 'Answered by',
    answeredAt: 'Answered at',
    adjustment: 'Correction',
    adjustmentId: 'Correction',
    minutes: 'Minutes',
    evidenceId: 'Evidence',
    area: 'Area',
    areaId: 'Area',
    station: 'Station',
    stationId: 'Station',
    team: 'Team',
    teamId: 'Team',
  },
  empty:
    'No objections. Against a record that is in publicity or final, hand one in with "Raise an objection" on the page of the record.',
  transitions: { uphold: 'Let the record stand', adjust: 'Correct the record', withdraw: 'Take back' },
  texts: {
    isOverdue: 'Overdue',
    adjustMeans:
      'The correction counts at once, and the record itself stays as it is. A long day is for the street or the district to answer.',
  },
  enums: {
    ObjectionState: { OPEN: 'Open', UPHELD: 'Record stands', ADJUSTED: 'Corrected', WITHDRAWN: 'Taken back' },
    ObjectionBy: { VOLUNTEER: 'The volunteer', SCHOOL: 'A school', PUBLIC: 'The public' },
    ObjectionDecision: { UPHELD: 'Let the record stand', ADJUSTED: 'Correct the record' },
  },
};
