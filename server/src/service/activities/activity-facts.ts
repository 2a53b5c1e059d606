import { shanghaiDay } from '../../kernel/clock.js';
import { BadInput } from '../../kernel/errors.js';
import { initialsOf } from '../../kernel/pinyin.js';
import type { Activity } from './activity.entity.js';
import type { ActivityFactsInput } from './activity.inputs.js';

/** What an activity tells of itself, apart from what it refers to. */
export type OwnFacts = Pick<
  Activity,
  | 'title'
  | 'titleInitials'
  | 'summary'
  | 'place'
  | 'longitude'
  | 'latitude'
  | 'startsAt'
  | 'endsAt'
  | 'startsOn'
  | 'recruitUntil'
  | 'capacity'
  | 'risk'
  | 'riskNotice'
  | 'insuranceNumber'
  | 'minorsAllowed'
  | 'adultLeadName'
  | 'excludedKind'
  | 'makeUp'
  | 'declaration'
>;

const longestMs = 31 * 86_400_000;

/** What an input says of an activity itself, as it is stored. @throws BadInput for an end before the start or half a position */
export function ownFacts(input: ActivityFactsInput): OwnFacts {
  const { startsAt, endsAt, capacity, risk, minorsAllowed, makeUp } = input;
  assertTimes(startsAt, endsAt);
  const title = input.title.trim();
  return {
    title,
    titleInitials: initialsOf(title),
    summary: textOf(input.summary),
    place: input.place.trim(),
    ...positionOf(input),
    startsAt,
    endsAt,
    startsOn: shanghaiDay(startsAt),
    recruitUntil: input.recruitUntil ?? null,
    capacity,
    risk,
    riskNotice: textOf(input.riskNotice),
    insuranceNumber: textOf(input.insuranceNumber),
    minorsAllowed,
    adultLeadName: textOf(input.adultLeadName),
    excludedKind: input.excludedKind ?? null,
    makeUp,
    declaration: makeUp ? textOf(input.declaration) : null,
  };
}

/** An activity is one event: it may run over several days, but a standing service is a project. @throws BadInput */
export function assertTimes(startsAt: string, endsAt: string): void {
  if (endsAt <= startsAt) throw new BadInput({ endsAt: 'Must lie after the start.' });
  if (Date.parse(endsAt) - Date.parse(startsAt) > longestMs) {
    throw new BadInput({ endsAt: 'An activity lasts at most 31 days; make a project of a standing service.' });
  }
}

function positionOf(input: ActivityFactsInput): Pick<Activity, 'longitude' | 'latitude'> {
  const { longitude = null, latitude = null } = input;
  if ((longitude === null) === (latitude === null)) return { longitude, latitude };
  const missing = longitude === null ? 'longitude' : 'latitude';
  throw new BadInput({ [missing]: 'Give both longitude and latitude, or neither.' });
}

function textOf(text: string | null | undefined): string | null {
  return text?.trim() || null;
}
