import type { Alike } from '../../i18n/alike';
import type { postZh } from './post.zh';

/** Posts in English. */
export const postEn: Alike<typeof postZh> = {
  name: 'Post |||| Posts',
  fields: {
    activityId: 'Activity',
    name: 'Name of the post',
    duty: 'Duty',
    position: 'Order',
    longitude: 'Longitude',
    latitude: 'Latitude',
    radiusMetres: 'Check-in radius',
    qualification: 'Qualification needed',
    minorsAllowed: 'Minors may stand here',
  },
  empty: 'No posts yet. Lay out the posts first, then plan their shifts.',
  transitions: { remove: 'Remove the post' },
  texts: {
    add: 'Add a post',
    edit: 'Edit the post',
    nameHint: 'The very place, such as “Crossing of Xinglongpu and Nanyang Road, south-east corner”',
    radiusHint: 'A check-in within this distance counts as on site',
    qualificationHint: 'Code of a qualification, such as FIRST-AID; empty if none is needed',
    metres: 'm',
    removeMeans: 'Remove “%{name}”? Its empty shifts are cancelled with it; a post with sign-ups cannot go.',
    saved: 'The post is saved',
    removed: 'The post is removed',
  },
};
