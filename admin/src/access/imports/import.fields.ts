import type { ImportFieldsFragment } from '../../generated/graphql';
import { fieldsOf } from '../../shared/fields/fields-of';
import type { Tones } from '../../shared/fields/tone';

const field = fieldsOf<ImportFieldsFragment>();

/** What the states of an import mean at a glance. */
export const importTones: Tones = {
  MAPPING: 'waiting',
  CHECKING: 'active',
  CHECKED: 'waiting',
  RUNNING: 'active',
  STOPPED: 'bad',
  DONE: 'good',
  UNDOING: 'active',
  UNDONE: 'neutral',
  DISCARDED: 'neutral',
};

/** An import's fields as list, card, page and export show them. */
export const importFields = [
  field.lead('name'),
  field.choice('target', 'ImportTarget'),
  field.choice('state', 'ImportState', { tones: importTones }),
  field.related('createdBy', 'colleagues', { name: 'displayName' }),
  field.instant('createdAt'),
  field.yesNo('withDoubtful', { hidden: true }),
  field.count('headRow', { hidden: true }),
];
