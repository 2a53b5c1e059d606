import type { Transaction } from '../../database/transaction.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import type { Volunteer } from '../../people/volunteers/volunteer.entity.js';
import { lockBeside, type SeenRecord } from '../service-records/lock-record.js';
import { Objection } from '../service-records/objection.entity.js';
import type { ServiceRecord } from '../service-records/service-record.entity.js';
import { visibleRecords } from '../service-records/service-record.policy.js';

/** An objection with the record that it is about, all locked. */
export interface LockedObjection {
  readonly objection: Objection;
  readonly record: ServiceRecord;
  readonly volunteer: Volunteer;
}

/** Which record an objection is about, and whose: for the locks that come before everything else. @throws NotFound */
export async function aimOf(ctx: RequestContext, id: string): Promise<Pick<Objection, 'recordId' | 'volunteerId'>> {
  const visible = visibleRecords(requireCaller(ctx));
  const { recordId, volunteerId } = await ctx.db.transact((tx) => tx.get(Objection, id, visible));
  return { recordId, volunteerId };
}

/**
 * Locks an objection for its answer, behind its record: answers about one record wait in one line.
 * @throws NotFound, StaleVersion
 */
export async function lockObjection(
  ctx: RequestContext,
  tx: Transaction,
  { seen, aim }: { readonly seen: SeenRecord; readonly aim: Awaited<ReturnType<typeof aimOf>> },
): Promise<LockedObjection> {
  const locked = await lockBeside(ctx, tx, { id: aim.recordId, volunteerId: aim.volunteerId });
  const { id, version } = seen;
  const objection = await tx.lockVersion(Objection, { id, version }, visibleRecords(requireCaller(ctx)));
  return { ...locked, objection };
}
