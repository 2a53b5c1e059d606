import type { HourParameters } from './hour-policy.entity.js';
import { dayOf, lengthOf, overlapsOf, type Interval } from './intervals.js';
import { roundedOnce } from './credit.js';

/** Whose confirmation the sum of a person's day asks for; NEVER means nobody's. */
export type DayTier = 'AUTOMATIC' | 'STREET' | 'DISTRICT' | 'NEVER';

/** Article 3: eight hours a day its leader or station confirms, twelve the street, sixteen the district, more nobody; four of a minor. */
export function tierOfDay(sum: number, minor: boolean, parameters: HourParameters): DayTier {
  if (sum > parameters.mostDayMinutes || (minor && sum > parameters.minorDayMinutes)) return 'NEVER';
  if (sum > parameters.streetDayMinutes) return 'DISTRICT';
  return sum > parameters.automaticDayMinutes ? 'STREET' : 'AUTOMATIC';
}

/** The stricter of several tiers. */
export function strictest(tiers: readonly DayTier[]): DayTier {
  const order: readonly DayTier[] = ['NEVER', 'DISTRICT', 'STREET'];
  return order.find((tier) => tiers.includes(tier)) ?? 'AUTOMATIC';
}

/**
 * Article 3: what a record adds to a day. Of service around midnight each day gets what was served in it, and never more
 * than the record is worth.
 */
export function minutesOnDay(stays: readonly Interval[], minutes: number, day: string): number {
  return Math.min(minutes, roundedOnce(lengthOf(overlapsOf(stays, [dayOf(day)]))));
}

/** Whether somebody is under eighteen on a day. Of whom everything is sealed, the day of birth may be a child's. */
export function isMinorOn(person: { readonly bornOn: string | null; readonly guarded: boolean }, day: string): boolean {
  if (person.guarded) return true;
  if (person.bornOn === null) return false;
  const of = Number(day.slice(0, 4)) - Number(person.bornOn.slice(0, 4));
  const hadBirthday = day.slice(5) >= person.bornOn.slice(5);
  return (hadBirthday ? of : of - 1) < 18;
}
