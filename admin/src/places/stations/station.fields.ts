import type { StationFieldsFragment } from '../../generated/graphql';
import { fieldsOf } from '../../shared/fields/fields-of';
import type { Tones } from '../../shared/fields/tone';

const field = fieldsOf<StationFieldsFragment>();

/** What the states of a station mean at a glance. */
export const stationTones: Tones = { PLANNED: 'waiting', ACTIVE: 'good', SUSPENDED: 'bad', CLOSED: 'neutral' };

/** A station's fields as list, card, page and export show them. */
export const stationFields = [
  field.lead('name'),
  field.choice('kind', 'StationKind'),
  field.related('area', 'areas'),
  field.related('host', 'organisations'),
  field.related('manager', 'colleagues', { name: 'displayName' }),
  field.text('address', { hidden: true }),
  field.text('phone', { hidden: true }),
  field.day('foundedOn', { hidden: true }),
  field.choice('state', 'StationState', { tones: stationTones }),
];
