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

/** A record and whose it is, both locked. */
export interface Locked {
  readonly record: ServiceRecord;
  readonly volunteer: Volunteer;
}

/**
 * Locks a record for a change, its volunteer first: whatever is done about one person's hours waits in one line.
 * @throws NotFound, StaleVersion
 */
export async function lockRecord(
  ctx: RequestContext,
  tx: Transaction,
  seen: SeenRecord & { readonly volunteerId: string },
): Promise<Locked> {
  const locked = await lockBeside(ctx, tx, seen);
  if (locked.record.version !== seen.version) throw new StaleVersion();
  return locked;
}

/**
 * Locks a record, its volunteer first, for what is written beside it: whichever version it has by now.
 * @throws NotFound, StaleVersion when it became another person's
 */
export async function lockBeside(
  ctx: RequestContext,
  tx: Transaction,
  { id, volunteerId }: { readonly id: string; readonly volunteerId: string },
): Promise<Locked> {
  const volunteer = await tx.lock(Volunteer, volunteerId);
  const record = await tx.lock(ServiceRecord, id, visibleRecords(requireCaller(ctx)));
  if (record.volunteerId !== volunteerId) throw new StaleVersion();
  return { record, volunteer };
}
