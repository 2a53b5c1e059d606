import { newId } from '../../kernel/ids.js';
import type { Activity } from '../activities/activity.entity.js';
import { placeOfRoster } from '../posts/lock-planned-activity.js';
import type { Shift } from './shift.entity.js';

type Told = Pick<Shift, 'postId' | 'startsAt' | 'endsAt' | 'startsOn' | 'capacity' | 'breakMinutes' | 'overrunMinutes'>;

/** A shift of an activity with nobody on it, ready to be inserted. */
export function newShift(activity: Activity, told: Told): Partial<Shift> {
  const fresh = { taken: 0, waiting: 0, state: 'OPEN', version: 1 } as const;
  return { ...placeOfRoster(activity), ...told, ...fresh, id: newId(), activityId: activity.id };
}
