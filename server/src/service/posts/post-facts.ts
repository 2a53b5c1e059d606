import { BadInput } from '../../kernel/errors.js';
import type { Activity } from '../activities/activity.entity.js';
import type { Post } from './post.entity.js';
import type { PostFactsInput } from './post.inputs.js';

type OwnFacts = Pick<
  Post,
  'name' | 'duty' | 'longitude' | 'latitude' | 'radiusMetres' | 'qualification' | 'minorsAllowed'
>;

/** What an input says of a post, as it is stored. @throws BadInput for half a position, or minors where none take part */
export function postFacts(input: PostFactsInput, { minorsAllowed }: Pick<Activity, 'minorsAllowed'>): OwnFacts {
  const { longitude = null, latitude = null } = input;
  if ((longitude === null) !== (latitude === null)) {
    const missing = longitude === null ? 'longitude' : 'latitude';
    throw new BadInput({ [missing]: 'Give both longitude and latitude, or neither.' });
  }
  if (input.minorsAllowed && !minorsAllowed) {
    throw new BadInput({ minorsAllowed: 'Minors do not take part in this activity.' });
  }
  return {
    name: input.name.trim(),
    duty: input.duty?.trim() || null,
    longitude,
    latitude,
    radiusMetres: input.radiusMetres,
    qualification: input.qualification?.trim() || null,
    minorsAllowed: input.minorsAllowed,
  };
}
