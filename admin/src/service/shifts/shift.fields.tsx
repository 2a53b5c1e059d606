import type { ShiftFieldsFragment } from '../../generated/graphql';
import { fieldsOf } from '../../shared/fields/fields-of';
import type { Tones } from '../../shared/fields/tone';

const field = fieldsOf<ShiftFieldsFragment>();
const tones: Tones = { OPEN: 'active', CANCELLED: 'neutral' };

/** The list's columns, and the lines of a card. */
export const shiftColumns = [
  field.related('post', 'posts'),
  field.related('activity', 'activities', { name: 'title' }),
  field.instant('startsAt'),
  field.instant('endsAt'),
  field.count('capacity'),
  field.count('taken'),
  field.count('placesLeft'),
  field.count('waiting', { hidden: true }),
  field.related('station', 'stations', { hidden: true }),
  field.related('team', 'teams', { hidden: true }),
  field.related('area', 'areas', { hidden: true }),
  field.choice('state', 'ShiftState', { tones }),
];
