import type { Alike } from '../../i18n/alike';
import type { auditEventZh } from './audit-event.zh';

/** The audit trail in English. */
export const auditEventEn: Alike<typeof auditEventZh> = {
  name: 'Audit event |||| Audit trail',
  fields: {
    at: 'When',
    action: 'Deed',
    subject: 'Record',
    subjectType: 'Kind of record',
    actorName: 'Who',
    accountId: 'Who',
    reason: 'Reason',
    address: 'From',
    requestId: 'Request',
  },
  empty:
    'Nothing of that kind was done. Every sign-in, change, export and look at sensitive data is kept here; nobody can change or delete it.',
  tabs: { overview: 'Details' },
  texts: {
    changed: 'What changed',
    unchanged: 'This deed changed no data.',
    field: 'Field',
    before: 'Before',
    after: 'After',
    kinds: {
      Account: 'Account',
      Activity: 'Activity',
      Area: 'Area',
      AreaStat: 'Area statistics',
      Beneficiary: 'Beneficiary',
      Campaign: 'Campaign',
      Category: 'Category',
      Import: 'Import',
      Job: 'Job',
      Organisation: 'Organisation',
      Project: 'Project',
      SignUp: 'Sign-up',
      Station: 'Station',
      StoredFile: 'File',
      Team: 'Team',
    },
  },
};
