import type { MembershipFieldsFragment } from '../../generated/graphql';
import { fieldsOf } from '../../shared/fields/fields-of';
import type { RecordField } from '../../shared/fields/record-field';
import type { Tones } from '../../shared/fields/tone';

const field = fieldsOf<MembershipFieldsFragment>();

/** What the states of a membership mean at a glance. */
export const membershipTones: Tones = { REQUESTED: 'waiting', ACTIVE: 'good', REFUSED: 'bad', ENDED: 'neutral' };

const name: RecordField = {
  ...field.drawn('volunteer', ({ volunteer }) => volunteer.name, { exported: 'volunteer.name' }),
  lead: true,
};

/** A membership's fields as list, card and export show them. */
export const membershipFields = [
  name,
  field.drawn('volunteerNumber', ({ volunteer }) => volunteer.number, { exported: 'volunteer.number' }),
  field.related('team', 'teams'),
  field.choice('role', 'MembershipRole'),
  field.day('fromOn'),
  field.day('untilOn', { hidden: true }),
  field.instant('requestedAt', { hidden: true }),
  field.related('decidedBy', 'colleagues', { name: 'displayName', hidden: true }),
  field.text('stateReason', { hidden: true }),
  field.choice('state', 'MembershipState', { tones: membershipTones }),
];

/** The same on its own page, the volunteer leading on to the volunteer's. */
export const membershipFacts = [
  field.related('volunteer', 'volunteers'),
  ...membershipFields.filter(({ lead, source }) => !lead && source !== 'state'),
];
