import type { DomainError } from '../../kernel/errors.js';
import type { Activity } from './activity.entity.js';
import { AlreadyStarted, MakeUpIncomplete, NotReported, TooEarly } from './activity.errors.js';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** A leader may open the doors this long before the start. */
const earlyMs = 2 * hourMs;
/** Later than this, nothing can be made up: memory and proof grow old. */
const makeUpDays = 30;

/** What is planned lies ahead. */
export function refusePast({ startsAt }: Pick<Activity, 'startsAt'>, now: string): DomainError | undefined {
  return startsAt <= now ? new AlreadyStarted() : undefined;
}

export function refuseLongBeforeStart({ startsAt }: Pick<Activity, 'startsAt'>, now: string): DomainError | undefined {
  if (Date.parse(now) >= Date.parse(startsAt) - earlyMs) return undefined;
  return new TooEarly('It can begin two hours before its start at the earliest.');
}

export function refuseBeforeStart({ startsAt }: Pick<Activity, 'startsAt'>, now: string): DomainError | undefined {
  return now < startsAt ? new TooEarly('It cannot be over before its start.') : undefined;
}

type MakeUpFacts = Pick<Activity, 'endsAt' | 'declaration' | 'scanId' | 'excludedKind'>;

/** What is made up lies in the past, not too long ago, with a scan and a declaration. */
export function refuseIncompleteMakeUp(activity: MakeUpFacts, now: string): DomainError | undefined {
  const fields: Record<string, string> = {};
  const { endsAt, declaration, scanId, excludedKind } = activity;
  if (endsAt >= now) fields['endsAt'] = 'A make-up activity lies in the past.';
  if (Date.parse(endsAt) < Date.parse(now) - makeUpDays * dayMs) {
    fields['endsAt'] = `An activity can be made up within ${String(makeUpDays)} days.`;
  }
  if (!declaration) fields['declaration'] = 'Declare who took part and why it is entered afterwards.';
  if (!scanId) fields['scanId'] = 'Attach a scan of the proof.';
  if (excludedKind) fields['excludedKind'] = 'Doings of the six excluded kinds earn no hours.';
  return Object.keys(fields).length > 0 ? new MakeUpIncomplete(fields) : undefined;
}

/** Closing needs a report that counts the beneficiaries, or says why there were none. */
export function refuseUnreported(
  activity: Pick<Activity, 'reportedAt' | 'personTimes' | 'nobodyReason'>,
): DomainError | undefined {
  const counted = Boolean(activity.personTimes) || Boolean(activity.nobodyReason);
  return activity.reportedAt && counted ? undefined : new NotReported();
}
