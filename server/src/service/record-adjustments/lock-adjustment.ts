import type { Transaction } from '../../database/transaction.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import type { Volunteer } from '../../people/volunteers/volunteer.entity.js';
import { lockBeside, type SeenRecord } from '../service-records/lock-record.js';
import { RecordAdjustment } from '../service-records/record-adjustment.entity.js';
import type { ServiceRecord } from '../service-records/service-record.entity.js';
import { visibleRecords } from '../service-records/service-record.policy.js';

/** Which record an adjustment is about, and whose: for the locks that come before everything else. */
export type Aimed = Pick<RecordAdjustment, 'recordId' | 'volunteerId'>;

/** @throws NotFound */
export async function aimOf(ctx: RequestContext, id: string): Promise<Aimed> {
  const visible = visibleRecords(requireCaller(ctx));
  const { recordId, volunteerId } = await ctx.db.transact((tx) => tx.get(RecordAdjustment, id, visible));
  return { recordId, volunteerId };
}

/**
 * Locks an adjustment for a decision, behind its record: decisions on one record wait in one line.
 * @throws NotFound, StaleVersion
 */
export async function lockAdjustment(
  ctx: RequestContext,
  tx: Transaction,
  { seen, aim }: { readonly seen: SeenRecord; readonly aim: Aimed },
): Promise<{
  readonly adjustment: RecordAdjustment;
  readonly record: ServiceRecord;
  readonly volunteer: Volunteer;
}> {
  const locked = await lockBeside(ctx, tx, { id: aim.recordId, volunteerId: aim.volunteerId });
  const { id, version } = seen;
  const adjustment = await tx.lockVersion(RecordAdjustment, { id, version }, visibleRecords(requireCaller(ctx)));
  return { ...locked, adjustment };
}
