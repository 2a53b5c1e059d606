import { shanghaiDay } from '../../kernel/clock.js';
import { BadInput } from '../../kernel/errors.js';
import type { Activity } from '../activities/activity.entity.js';
import type { Shift } from './shift.entity.js';
import type { ShiftFactsInput } from './shift.inputs.js';

type Times = Pick<Shift, 'startsAt' | 'endsAt'>;
type OwnFacts = Times & Pick<Shift, 'startsOn' | 'capacity' | 'breakMinutes' | 'overrunMinutes'>;

const minuteMs = 60_000;
/** Nobody is ever credited sixteen hours of one day, so no shift is that long. */
const longestMinutes = 16 * 60;

/**
 * What an input says of a shift, as it is stored.
 * @throws BadInput for times that do not fit the activity, more than sixteen hours, or a break as long as the shift
 */
export function shiftFacts(input: ShiftFactsInput, activity: Pick<Activity, 'startsAt' | 'endsAt'>): OwnFacts {
  const { startsAt, endsAt, capacity, breakMinutes, overrunMinutes } = input;
  if (endsAt <= startsAt) throw new BadInput({ endsAt: 'Must lie after the start.' });
  const minutes = (Date.parse(endsAt) - Date.parse(startsAt)) / minuteMs;
  if (minutes > longestMinutes) throw new BadInput({ endsAt: 'A shift lasts at most sixteen hours.' });
  if (breakMinutes >= minutes) throw new BadInput({ breakMinutes: 'Must be shorter than the shift.' });
  if (startsAt < activity.startsAt) throw new BadInput({ startsAt: 'Lies before the start of the activity.' });
  if (endsAt > activity.endsAt) throw new BadInput({ endsAt: 'Lies after the end of the activity.' });
  return { startsAt, endsAt, startsOn: shanghaiDay(startsAt), capacity, breakMinutes, overrunMinutes };
}

/** Whether a shift lies within its activity. */
export function liesWithin(shift: Times, activity: Pick<Activity, 'startsAt' | 'endsAt'>): boolean {
  return shift.startsAt >= activity.startsAt && shift.endsAt <= activity.endsAt;
}
