import { BadInput } from '../../kernel/errors.js';
import type { OpeningHour } from './station.entity.js';

const time = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const mostStretches = 28;

/**
 * Opening hours in the order of the week, checked: real weekdays and times, each stretch ends after it begins, and no two
 * of a weekday overlap (stretches are half-open, so 09:00–12:00 may be followed by 12:00–14:00).
 * @throws BadInput naming `openingHours`
 */
export function orderedOpeningHours(given: readonly OpeningHour[]): OpeningHour[] {
  if (given.length > mostStretches) refuse(`Give at most ${String(mostStretches)} stretches.`);
  const ordered = given
    .map(({ weekday, from, to }) => checked({ weekday, from, to }))
    .toSorted((a, b) => a.weekday - b.weekday || a.from.localeCompare(b.from));
  ordered.forEach((stretch, i) => {
    const before = ordered[i - 1];
    if (before?.weekday === stretch.weekday && stretch.from < before.to) {
      refuse(
        `${before.from}–${before.to} and ${stretch.from}–${stretch.to} of weekday ${String(stretch.weekday)} overlap.`,
      );
    }
  });
  return ordered;
}

function checked(stretch: OpeningHour): OpeningHour {
  const { weekday, from, to } = stretch;
  if (weekday < 1 || weekday > 7) refuse('Weekdays run from 1 (Monday) to 7 (Sunday).');
  if (!time.test(from) || (!time.test(to) && to !== '24:00')) refuse('Give times as HH:MM.');
  if (to <= from) refuse(`${from}–${to} ends before it begins.`);
  return stretch;
}

function refuse(sentence: string): never {
  throw new BadInput({ openingHours: sentence });
}
