import type { Alike } from '../../i18n/alike';
import type { organisationZh } from './organisation.zh';

/** Organisations in English. */
export const organisationEn: Alike<typeof organisationZh> = {
  name: 'Organisation |||| Organisations',
  fields: {
    q: 'Name, pinyin initials or credit code',
    name: 'Name',
    kind: 'Kind',
    area: 'Area',
    areaId: 'Area',
    creditCode: 'Unified social credit code',
    contactName: 'Contact',
    contactPhone: 'Contact number',
    address: 'Address',
    state: 'State',
  },
  empty:
    'No organisations yet. Register communities, schools and offices first; stations and teams then build on them.',
  transitions: { close: 'Close', reopen: 'Reopen' },
  texts: {
    identity: 'What it is',
    contact: 'How to reach it',
    creditCodeHint: '18 signs, the last one a check sign; may stay empty',
    creditCodeWrong: 'This is no unified social credit code: compare each sign, the last one is a check sign.',
    phoneHint: 'Mobile or landline, such as 0371-63601234',
  },
  enums: {
    OrganisationKind: {
      UNIT: 'Work unit',
      SCHOOL: 'School',
      PARTY_BRANCH: 'Party branch',
      SOCIAL_ORGANISATION: 'Social organisation',
      VOLUNTEER_CENTRE: 'Volunteer centre',
      OTHER: 'Other',
    },
    OrganisationState: { ACTIVE: 'Active', CLOSED: 'Closed' },
  },
};
