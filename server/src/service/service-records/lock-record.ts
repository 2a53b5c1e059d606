import { StaleVersion } from '../../kernel/errors.js';
import type { Transaction } from '../../database/transaction.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { Volunteer } from '../../people/volunteers/volunteer.entity.js';
import { ServiceRecord } from './service-record.entity.js';
import { visibleRecords } from './service-record.policy.js';

/** A record as somebody saw it. */
export interface SeenRecord {
  readonly id: string;
  readonly version: number;
}

/** Whose record it is, for the lock that comes before everything else. @throws NotFound */
export async function volunteerOf(ctx: RequestContext, recordId: string): Promise<string> {
  const caller = requireCaller(ctx);
  return ctx.db.transact(async (tx) => (await tx.get(ServiceRecord, recordId, visibleRecords(caller))).volunteerId);
}

/**
 * Locks a record for a change, its volunteer first: whatever is done about one person's hours waits in one line.
 * @throws NotFound, StaleVersion
 */
export async function lockRecord(
  ctx: RequestContext,
  tx: Transaction,
  seen: SeenRecord & { readonly volunteerId: string },
): Promise<{ readonly record: ServiceRecord; readonly volunteer: Volunteer }> {
  const volunteer = await tx.lock(Volunteer, seen.volunteerId);
  const record = await tx.lockVersion(ServiceRecord, seen, visibleRecords(requireCaller(ctx)));
  if (record.volunteerId !== seen.volunteerId) throw new StaleVersion();
  return { record, volunteer };
}
