import { namesOf, type PersonalPart } from '../../people/personal-copies/personal-part.js';
import { Activity } from '../activities/activity.entity.js';
import { CheckEvent } from './check-event.entity.js';
import { RefusedCheck } from './refused-check.entity.js';

/** When a person was checked in and out, and the events that a rule refused. */
export const checkEventPart: PersonalPart = {
  what: 'checkEvents',
  async tell(tx, { id: volunteerId }) {
    const taken = await tx.list(CheckEvent, { volunteerId });
    const refused = await tx.list(RefusedCheck, { volunteerId });
    const ids = [...new Set([...taken, ...refused].map(({ activityId }) => activityId))];
    const titleOf = await namesOf(tx.listWhere(Activity, { oneOf: ['id', ids] }), ({ title }) => title);
    return [
      ...taken.map(({ activityId, at, direction, method, metres, onSite, countsNot }) => {
        return { activity: titleOf(activityId), at, direction, method, metres, onSite, countsNot, refused: null };
      }),
      ...refused.map(({ activityId, at, direction, method, reason }) => {
        const unknown = { metres: null, onSite: null, countsNot: null };
        return { activity: titleOf(activityId), at, direction, method, ...unknown, refused: reason };
      }),
    ];
  },
};
