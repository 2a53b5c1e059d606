import type { TeamFieldsFragment } from '../../generated/graphql';
import { fieldsOf } from '../../shared/fields/fields-of';
import type { Tones } from '../../shared/fields/tone';

const field = fieldsOf<TeamFieldsFragment>();

/** What the states of a team mean at a glance. */
export const teamTones: Tones = { ACTIVE: 'good', SUSPENDED: 'bad', DISBANDED: 'neutral' };

/** A team's fields as list, card, page and export show them. */
export const teamFields = [
  field.lead('name'),
  field.choice('kind', 'TeamKind'),
  field.related('area', 'areas'),
  field.related('organisation', 'organisations'),
  field.related('leader', 'colleagues', { name: 'displayName' }),
  field.related('deputy', 'colleagues', { name: 'displayName', hidden: true }),
  field.choice('joinPolicy', 'JoinPolicy', { hidden: true }),
  field.instant('joinCodeAt', { hidden: true }),
  field.day('foundedOn'),
  field.text('slogan', { hidden: true }),
  field.prose('description', { hidden: true }),
  field.choice('state', 'TeamState', { tones: teamTones }),
];
