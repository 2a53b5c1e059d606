import { namesOf, type PersonalPart } from '../../people/personal-copies/personal-part.js';
import { Activity } from '../activities/activity.entity.js';
import { Post } from '../posts/post.entity.js';
import { SignUp } from './sign-up.entity.js';

/** A person's places on shifts, and those that came to nothing. */
export const signUpPart: PersonalPart = {
  what: 'signUps',
  async tell(tx, { id: volunteerId }) {
    const rows = await tx.list(SignUp, { volunteerId });
    const activities = [...new Set(rows.map(({ activityId }) => activityId))];
    const posts = [...new Set(rows.map(({ postId }) => postId))];
    const titleOf = await namesOf(tx.listWhere(Activity, { oneOf: ['id', activities] }), ({ title }) => title);
    const postOf = await namesOf(tx.listWhere(Post, { oneOf: ['id', posts] }), ({ name }) => name);
    return rows.map(({ activityId, postId, startsAt, endsAt, via, state, signedUpAt, stateReason, reply }) => {
      const where = { activity: titleOf(activityId), post: postOf(postId) };
      return { ...where, startsAt, endsAt, via, state, signedUpAt, stateReason, reply };
    });
  },
};
