import type { ProjectFieldsFragment } from '../../generated/graphql';
import { fieldsOf } from '../../shared/fields/fields-of';
import type { Tones } from '../../shared/fields/tone';

const field = fieldsOf<ProjectFieldsFragment>();

/** What the states of a project mean at a glance. */
export const projectTones: Tones = { ACTIVE: 'good', PAUSED: 'waiting', ENDED: 'neutral' };

/** A project's fields as list, card, page and export show them. */
export const projectFields = [
  field.lead('name'),
  field.related('category', 'categories'),
  field.related('area', 'areas'),
  field.related('station', 'stations'),
  field.related('team', 'teams', { hidden: true }),
  field.day('startsOn'),
  field.prose('description', { hidden: true }),
  field.choice('state', 'ProjectState', { tones: projectTones }),
];
