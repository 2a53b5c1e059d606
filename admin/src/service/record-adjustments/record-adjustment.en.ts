import type { Alike } from '../../i18n/alike';
import type { recordAdjustmentZh } from './record-adjustment.zh';

/** Adjustments in English. */
export const recordAdjustmentEn: Alike<typeof recordAdjustmentZh> = {
  name: 'Correction |||| Corrections',
  fields: {
    volunteer: 'Volunteer',
    volunteerId: 'Volunteer',
    record: 'Service record',
    recordId: 'Service record',
    minutes: 'Minutes',
    state: 'State',
    reason: 'Reason',
    evidence: 'Evidence',
    evidenceId: 'Evidence',
    tier: 'Approved by',
    askedBy: 'Asked for by',
    askedById: 'Asked for by',
    askedAt: 'Asked for at',
    decidedBy: 'Decided by',
    decidedById: 'Decided by',
    decidedAt: 'Decided at',
    answer: 'Answer',
    awaitingMe: 'Waits for me',
    area: 'Area',
    areaId: 'Area',
    station: 'Station',
    stationId: 'Station',
    team: 'Team',
    teamId: 'Team',
  },
  empty:
    'No corrections. Where the minutes of a confirmed record are wrong, open the record and ask for one on its "Corrections" tab.',
  transitions: { approve: 'Approve', refuse: 'Refuse', withdraw: 'Take back' },
  texts: {
    request: 'Ask for a correction',
    requested: 'Asked for; somebody else decides',
    requestMeans:
      'The record itself stays as it is. Its minutes change once an administrator approves who had no part in it.',
    minute: 'min',
    minutesHint: 'Below zero to take minutes off',
    evidenceHint: 'Optional. A picture or a PDF, 10 MB at most',
  },
  enums: {
    AdjustmentState: { ASKED: 'To be decided', APPROVED: 'Approved', REFUSED: 'Refused', WITHDRAWN: 'Taken back' },
  },
};
