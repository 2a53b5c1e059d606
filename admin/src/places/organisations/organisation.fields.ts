import type { OrganisationFieldsFragment } from '../../generated/graphql';
import { fieldsOf } from '../../shared/fields/fields-of';
import type { Tones } from '../../shared/fields/tone';

const field = fieldsOf<OrganisationFieldsFragment>();

/** What the states of an organisation mean at a glance. */
export const organisationTones: Tones = { ACTIVE: 'good', CLOSED: 'neutral' };

/** An organisation's fields as list, card, page and export show them. */
export const organisationFields = [
  field.lead('name'),
  field.choice('kind', 'OrganisationKind'),
  field.related('area', 'areas'),
  field.text('contactName'),
  field.text('contactPhone'),
  field.text('creditCode', { hidden: true }),
  field.text('address', { hidden: true }),
  field.choice('state', 'OrganisationState', { tones: organisationTones }),
];
