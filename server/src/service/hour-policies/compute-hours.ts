import {
  creditableTime,
  creditOf,
  fromMinimum,
  isUnderShare,
  minorHours,
  plannedMinutes,
  roundedOnce,
  type ShiftTime,
} from './credit.js';
import { Finding } from './finding.js';
import type { HourParameters } from './hour-policy.entity.js';
import { intervalOf, lengthOf, overlapsOf, type Interval } from './intervals.js';
import { presenceOf, type CheckTime, type Presence } from './stays.js';

/** What somebody's presence on a shift is judged by. */
export interface Served {
  readonly shift: ShiftTime;
  readonly events: readonly CheckTime[];
  /** Whether the person is under eighteen. */
  readonly minor: boolean;
}

/** What a presence is worth. */
export interface Hours {
  readonly plannedMinutes: number;
  readonly presentMinutes: number;
  readonly creditedMinutes: number;
  /** A: both ends were checked. B: a leader has to vouch for it. */
  readonly trustClass: 'A' | 'B';
  readonly findings: readonly Finding[];
  /** The stretches that are credited, in order; none when nothing is. */
  readonly stays: readonly Interval[];
  /** From the first to the last moment that the record speaks of. */
  readonly span: Interval;
}

/** Methods by which a person is vouched for by a colleague instead of by a device that read the person's own code. */
const vouched: ReadonlySet<string> = new Set(['LEADER', 'SHEET']);

/**
 * What somebody's comings and goings on a shift are worth, by the articles of docs/hour-rules.md. The same events give the
 * same hours, in whatever order they became known.
 */
export function computeHours({ shift, events, minor }: Served, parameters: HourParameters): Hours {
  const presence = presenceOf(events, parameters);
  const present = presence.pairs.map((pair) => intervalOf(pair.in.at, pair.out.at));
  const time = creditableTime(shift);
  const inTime = overlapsOf(present, [time]);
  const stays = minor ? overlapsOf(present, minorHours(time, parameters)) : inTime;
  const whole = creditOf(stays, shift.breakMinutes);
  const earned = fromMinimum(whole, parameters);
  const creditedMinutes = minor ? Math.min(earned, parameters.minorDayMinutes) : earned;
  const planned = plannedMinutes(shift);
  const findings = new Set<Finding>(presence.findings);
  if (earned < whole || (present.length > 0 && whole === 0)) findings.add(Finding.UNDER_MINIMUM);
  if (isUnderShare(whole, planned, parameters)) findings.add(Finding.UNDER_SHARE);
  if (lengthOf(stays) < lengthOf(inTime)) findings.add(Finding.OUTSIDE_MINOR_HOURS);
  if (creditedMinutes < earned) findings.add(Finding.OVER_MINOR_DAY);
  if (isVouched(presence)) findings.add(Finding.BY_LEADER);
  return {
    plannedMinutes: planned,
    presentMinutes: roundedOnce(lengthOf(present)),
    creditedMinutes,
    trustClass: trustOf(presence),
    findings: [...findings].toSorted(),
    stays,
    span: spanOf(stays, presence, intervalOf(shift.startsAt, shift.endsAt)),
  };
}

function isVouched({ pairs, open }: Presence): boolean {
  const counted = [...pairs.flatMap((pair) => [pair.in, pair.out]), ...open];
  return counted.some(({ method }) => vouched.has(method));
}

/** Articles 4 and 6: verified is what was checked at both ends, by the person's own code. */
export function trustOf(presence: Presence): 'A' | 'B' {
  const whole = presence.pairs.length > 0 && presence.open.length === 0 && !isVouched(presence);
  return whole && !presence.findings.includes(Finding.CHECK_IN_MISSING) ? 'A' : 'B';
}

/** Article 6: without a check-out the record is closed at the end of the shift, with no credit. */
function spanOf(stays: readonly Interval[], { open }: Presence, time: Interval): Interval {
  const first = stays[0];
  const last = stays.at(-1);
  if (first && last) return { from: first.from, until: last.until };
  const [came] = open;
  const from = came ? Math.min(Math.max(Date.parse(came.at), time.from), time.until) : time.from;
  return { from, until: came ? time.until : from };
}
