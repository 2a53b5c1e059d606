import type { Condition } from '../../database/condition.js';
import type { Transaction } from '../../database/transaction.js';
import { minutesOnDay, strictest, tierOfDay, type DayTier } from '../hour-policies/day-limits.js';
import { roundedOnce } from '../hour-policies/credit.js';
import type { HourParameters } from '../hour-policies/hour-policy.entity.js';
import { daysOf, intervalOf, lengthOf, type Interval } from '../hour-policies/intervals.js';
import { ServiceRecord, type Stay } from './service-record.entity.js';

/** What the rules of a day look at. */
export type DayShare = Pick<ServiceRecord, 'stays' | 'creditedMinutes' | 'adjustedMinutes'>;

/** The minutes that a record is worth, after adjustments. */
export function netMinutes(record: Pick<ServiceRecord, 'creditedMinutes' | 'adjustedMinutes'>): number {
  return record.creditedMinutes + record.adjustedMinutes;
}

export function intervalsOf(stays: readonly Stay[]): Interval[] {
  return stays.map(({ from, until }) => intervalOf(from, until));
}

/** The Shanghai days on which a record's service took place. */
function daysServed(record: DayShare): string[] {
  return [...new Set(intervalsOf(record.stays).flatMap((stay) => daysOf(stay)))];
}

/** Whose confirmation a record asks for (article 3), beside the person's other records of those days. */
export function tierOf(
  record: DayShare,
  { others, minor, parameters }: { others: readonly DayShare[]; minor: boolean; parameters: HourParameters },
): DayTier {
  const all = [record, ...others];
  const tiers = daysServed(record).map((day) => {
    const shares = all.map((one) => shareOf(one, day));
    const sum = shares.reduce((total, share) => total + share, 0);
    return tierOfDay(sum, minor, parameters);
  });
  return strictest(tiers);
}

/** What a record adds to a day. What an adjustment granted beyond the time of its stays counts with each of its days. */
function shareOf(record: DayShare, day: string): number {
  const stays = intervalsOf(record.stays);
  const net = netMinutes(record);
  const beyond = Math.max(0, net - roundedOnce(lengthOf(stays)));
  const share = minutesOnDay(stays, net, day);
  return share > 0 ? share + beyond : 0;
}

/** Records of people whose service on some days may add up; not those that were rejected, and no opening balances. */
export function recordsAround(
  tx: Transaction,
  volunteerIds: readonly string[],
  days: { readonly from: string; readonly until: string },
): Promise<ServiceRecord[]> {
  if (volunteerIds.length === 0) return Promise.resolve([]);
  const before = new Date(Date.parse(`${days.from}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  const condition: Condition = {
    all: [
      { oneOf: ['volunteerId', volunteerIds] },
      { compare: ['servedOn', '>=', before] },
      { compare: ['servedOn', '<=', days.until] },
      { not: { eq: { state: 'REJECTED' } } },
      { not: { eq: { trustClass: 'D' } } },
    ],
  };
  return tx.listWhere(ServiceRecord, condition);
}
