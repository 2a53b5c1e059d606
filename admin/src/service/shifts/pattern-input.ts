import type { ShiftPatternInput } from '../../generated/graphql';
import type { Values } from '../../providers/resource-gateway';

/** Texts with commas, Chinese or Western, in parts. */
function parts(text: unknown): readonly string[] {
  return (typeof text === 'string' ? text : '').split(/[,，、;；\s]+/).filter((part) => part !== '');
}

/** Times of a day out of `07:30-09:00，17:00-18:30`; undefined when a part is no such stretch. */
export function timesIn(text: unknown): ShiftPatternInput['times'] | undefined {
  const tidy = typeof text === 'string' ? text.replace(/\s*[-–—~～至]\s*/g, '-').replaceAll('：', ':') : '';
  const found = parts(tidy).map((part) => /^(\d{1,2}:\d{2})-(\d{1,2}:\d{2})$/.exec(part));
  const times = found.flatMap((match) => (match ? [{ from: padded(match[1]), to: padded(match[2]) }] : []));
  return times.length > 0 && times.length === found.length ? times : undefined;
}

function padded(time = ''): string {
  return time.padStart(5, '0');
}

/** Days out of `2027-01-01，2027-01-02`; undefined when a part is no day. */
export function daysIn(text: unknown): readonly string[] | undefined {
  const days = parts(text);
  return days.every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day))) ? days : undefined;
}

/** What the form of a pattern says, as the API takes it; empty where it is not filled in yet. */
export function patternInput(activityId: string, given: Values): ShiftPatternInput {
  const { postIds, weekdays, fromOn, untilOn, capacity, breakMinutes, overrunMinutes } = given;
  return {
    activityId,
    postIds: (postIds ?? []) as string[],
    weekdays: ((weekdays ?? []) as string[]).map(Number),
    fromOn: String(fromOn),
    untilOn: String(untilOn),
    times: timesIn(given['times']) ?? [],
    exceptOn: [...(daysIn(given['exceptOn']) ?? [])],
    workingDaysOnly: given['workingDaysOnly'] === true,
    capacity: Number(capacity),
    breakMinutes: Number(breakMinutes ?? 0),
    overrunMinutes: Number(overrunMinutes ?? 0),
  };
}
