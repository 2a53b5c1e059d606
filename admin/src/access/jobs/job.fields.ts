import type { JobFieldsFragment } from '../../generated/graphql';
import { fieldsOf } from '../../shared/fields/fields-of';
import type { Tones } from '../../shared/fields/tone';

const field = fieldsOf<JobFieldsFragment>();

/** What the states of a job mean at a glance. */
export const jobTones: Tones = {
  QUEUED: 'waiting',
  RUNNING: 'active',
  PAUSED: 'waiting',
  CANCELLED: 'neutral',
  DONE: 'good',
  FAILED: 'bad',
};

/** A job's fields as list, card, page and export show them. */
export const jobFields = [
  field.lead('kind'),
  field.choice('state', 'JobState', { tones: jobTones }),
  field.count('progress'),
  field.count('total'),
  field.related('createdBy', 'colleagues', { name: 'displayName' }),
  field.instant('createdAt'),
  field.instant('startedAt', { hidden: true }),
  field.instant('endedAt'),
  field.prose('failure', { hidden: true }),
];
