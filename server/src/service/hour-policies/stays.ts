import { Finding } from './finding.js';
import type { HourParameters } from './hour-policy.entity.js';

/** A check-in or check-out, as the rules look at it. */
export interface CheckTime {
  readonly id: string;
  readonly direction: 'IN' | 'OUT';
  readonly method: string;
  /** ISO instant. */
  readonly at: string;
  /** Why it doesn't count; null when it does. */
  readonly countsNot: string | null;
}

/** A check-in with the check-out that ended it. */
export interface Pair {
  readonly in: CheckTime;
  readonly out: CheckTime;
}

/** Somebody's comings and goings, put in order. */
export interface Presence {
  readonly pairs: readonly Pair[];
  /** Check-ins that no check-out ended. */
  readonly open: readonly CheckTime[];
  readonly findings: readonly Finding[];
}

/** Events that count, in the order in which they happened: a check-out goes before a check-in of the same instant. */
export function inTheirOrder(events: readonly CheckTime[]): CheckTime[] {
  return events
    .filter(({ countsNot }) => countsNot === null)
    .toSorted((a, b) => compare(a.at, b.at) || compare(b.direction, a.direction) || compare(a.id, b.id));
}

/** Article 5: a second scan of the same direction within a minute is the same scan; the first one stands. */
export function withoutRepeats(events: readonly CheckTime[], { sameScanSeconds }: HourParameters): CheckTime[] {
  const kept: CheckTime[] = [];
  for (const event of events) {
    const last = kept.at(-1);
    const apart = last ? Date.parse(event.at) - Date.parse(last.at) : Infinity;
    if (last?.direction !== event.direction || apart >= sameScanSeconds * 1000) kept.push(event);
  }
  return kept;
}

/**
 * Articles 5 and 6: each check-out ends the latest check-in before it. A check-in that is followed by another one was
 * never ended, and a check-out without a check-in ends nothing: neither earns a minute.
 */
export function pairUp(events: readonly CheckTime[]): Presence {
  const pairs: Pair[] = [];
  const open: CheckTime[] = [];
  const findings = new Set<Finding>();
  let inside: CheckTime | undefined;
  for (const event of events) {
    if (event.direction === 'OUT') {
      if (inside) pairs.push({ in: inside, out: event });
      else findings.add(Finding.CHECK_IN_MISSING);
      inside = undefined;
      continue;
    }
    if (inside) open.push(inside);
    inside = event;
  }
  if (inside) open.push(inside);
  if (open.length > 0) findings.add(Finding.CHECK_OUT_MISSING);
  return { pairs, open, findings: [...findings] };
}

/** Article 5: at most three pairs count; what comes after them earns nothing. */
export function atMostPairs(presence: Presence, { mostPairs }: HourParameters): Presence {
  if (presence.pairs.length <= mostPairs) return presence;
  const pairs = presence.pairs.slice(0, mostPairs);
  return { ...presence, pairs, findings: [...presence.findings, Finding.TOO_MANY_PAIRS] };
}

/** Somebody's presence by the rules, whatever the order in which the events became known. */
export function presenceOf(events: readonly CheckTime[], parameters: HourParameters): Presence {
  return atMostPairs(pairUp(withoutRepeats(inTheirOrder(events), parameters)), parameters);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
