import { shanghaiDay } from '../../kernel/clock.js';
import { TooEarly } from '../activities/activity.errors.js';
import type { Shift } from '../shifts/shift.entity.js';
import type { CheckDirection } from './check-event.entity.js';
import { CheckTooLate, MinorHours } from './check-in.errors.js';

const minute = 60_000;
const hour = 60 * minute;
const earliestBefore = 30 * minute;
/** A check-out that comes after the granted end still tells when somebody left; it credits nothing past the end. */
const checkOutGrace = 2 * hour;
/** How long after the fact a device's queue, and a sheet of paper, may still be handed in. */
const latestAfter = { queue: 72 * hour, sheet: 7 * 24 * hour } as const;
const adultAge = 18;

type Times = Pick<Shift, 'startsAt' | 'endsAt' | 'overrunMinutes'>;

/** When a shift's check-in opens, half an hour before it, and when it closes, at its granted end. */
export function checkInWindow({ startsAt, endsAt, overrunMinutes }: Times): { opensAt: string; closesAt: string } {
  return {
    opensAt: new Date(Date.parse(startsAt) - earliestBefore).toISOString(),
    closesAt: new Date(Date.parse(endsAt) + overrunMinutes * minute).toISOString(),
  };
}

/** Until when a shift can be checked out of. */
export function checkOutUntil(shift: Times): string {
  return new Date(Date.parse(checkInWindow(shift).closesAt) + checkOutGrace).toISOString();
}

/** @throws TooEarly @throws CheckTooLate when the instant lies outside the hours of checking in or out */
export function assertWithinHours(shift: Times, direction: CheckDirection, at: string): void {
  const { opensAt, closesAt } = checkInWindow(shift);
  if (at < opensAt) throw new TooEarly('Check-in opens thirty minutes before the shift.');
  if (direction === 'IN' && at >= closesAt) throw new CheckTooLate('The shift has ended.');
  if (at >= checkOutUntil(shift)) throw new CheckTooLate('The shift ended more than two hours before.');
}

/** @throws CheckTooLate when an event comes in too long after it happened: three days for a device, seven for a sheet */
export function assertHandedInSoon(at: string, receivedAt: string, from: keyof typeof latestAfter): void {
  if (Date.parse(receivedAt) - Date.parse(at) <= latestAfter[from]) return;
  throw new CheckTooLate(`It happened more than ${String(latestAfter[from] / hour)} hours before it came in.`);
}

/** Whether somebody is under eighteen on a day; a guarded person's day of birth is sealed, so they count as a minor. */
export function isMinor(person: { readonly guarded: boolean; readonly bornOn: string | null }, at: string): boolean {
  if (person.guarded) return true;
  if (person.bornOn === null) return false;
  const [year = '', ...rest] = person.bornOn.split('-');
  return shanghaiDay(at) < [String(Number(year) + adultAge), ...rest].join('-');
}

/** Minors serve from 06:00 to 21:00, Asia/Shanghai. @throws MinorHours */
export function assertHoursOfMinors(at: string): void {
  const clock = new Date(Date.parse(at) + 8 * hour).toISOString().slice(11, 16);
  if (clock < '06:00' || clock >= '21:00') throw new MinorHours();
}
