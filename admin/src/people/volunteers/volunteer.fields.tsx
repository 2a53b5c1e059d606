import type { VolunteerFieldsFragment } from '../../generated/graphql';
import { fieldsOf, nothing } from '../../shared/fields/fields-of';
import type { Tones } from '../../shared/fields/tone';

const field = fieldsOf<VolunteerFieldsFragment>();

/** What the states of a volunteer mean at a glance. */
export const volunteerTones: Tones = {
  DRAFT: 'neutral',
  SUBMITTED: 'waiting',
  RETURNED: 'waiting',
  REJECTED: 'bad',
  VERIFIED: 'good',
  ACTIVE: 'good',
  SUSPENDED: 'waiting',
  DEREGISTERED: 'neutral',
  MERGED: 'neutral',
};

/** A volunteer's fields as list, card, page and export show them: sealed parts masked. */
export const volunteerFields = [
  field.lead('name'),
  field.text('number'),
  field.related('area', 'areas'),
  field.related('organisation', 'organisations'),
  field.text('phoneMask'),
  field.choice('gender', 'Gender', { hidden: true }),
  field.day('bornOn', { hidden: true }),
  field.yesNo('minor', { hidden: true }),
  field.choice('idKind', 'IdKind', { hidden: true }),
  field.text('idLastFour', { hidden: true }),
  field.text('addressMask', { hidden: true }),
  field.choice('partyStatus', 'PartyStatus', { hidden: true }),
  field.drawn('skills', ({ skills }) => (skills.length > 0 ? skills.join(' · ') : nothing), { hidden: true }),
  field.choices('availability', 'HalfDay', { hidden: true }),
  field.yesNo('guarded', { hidden: true }),
  field.day('registeredOn'),
  field.related('submittedBy', 'colleagues', { name: 'displayName', hidden: true }),
  field.related('verifiedBy', 'colleagues', { name: 'displayName', hidden: true }),
  field.instant('verifiedAt', { hidden: true }),
  field.text('stateReason', { hidden: true }),
  field.related('mergedInto', 'volunteers', { hidden: true }),
  field.choice('state', 'VolunteerState', { tones: volunteerTones }),
];
