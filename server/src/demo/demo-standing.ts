import type { Caller } from '../kernel/caller.js';
import { nowIn, type RequestContext } from '../kernel/context.js';
import { ServiceRecord } from '../service/service-records/service-record.entity.js';
import type { DemoStaff } from './demo-staff.js';

const dayMs = 86_400_000;

/** A record that stands, who carried its activity, and instants some days after it stood. */
export interface StandingRecord {
  readonly id: string;
  readonly finalAt: string;
  readonly carrier: Caller;
  readonly after: (days: number) => string;
}

/** The year's records that stand, in the order in which they were written. */
export async function standingRecords(ctx: RequestContext, staffs: readonly DemoStaff[]): Promise<StandingRecord[]> {
  const carriers = new Map(staffs.flatMap((staff) => [...staff.values()].map((one) => [one.accountId, one])));
  const state = { districtId: ctx.caller?.districtId ?? '', state: 'FINAL' } as const;
  const records = await ctx.db.transact((tx) => tx.list(ServiceRecord, state));
  return records.flatMap(({ id, activityId, finalAt, recordedById }) => {
    const carrier = carriers.get(recordedById ?? '');
    if (!activityId || !finalAt || !carrier) return [];
    const after = (days: number): string => new Date(Date.parse(finalAt) + days * dayMs).toISOString();
    return [{ id, finalAt, carrier, after }];
  });
}

/**
 * Some of the records that have stood for so many days by now, spread evenly over the year.
 * @returns at most so many
 */
export function spreadOver(
  ctx: RequestContext,
  all: readonly StandingRecord[],
  { count, days }: { readonly count: number; readonly days: number },
): StandingRecord[] {
  const now = nowIn(ctx);
  const stood = all.filter(({ after }) => after(days) <= now);
  const step = Math.max(1, Math.floor(stood.length / count));
  return stood.filter((_, at) => at % step === 0).slice(0, count);
}
