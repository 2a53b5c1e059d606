import type { EntityClass, Transaction } from '../../database/transaction.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { lockBeside, type Locked, type SeenRecord } from './lock-record.js';
import { visibleRecords } from './service-record.policy.js';

/** What hangs on a record: an adjustment, an objection. */
interface Hanging extends SeenRecord {
  readonly recordId: string;
  readonly volunteerId: string;
}

/** On which record something hangs, and whose: for the locks that come before everything else. */
type Aim = Pick<Hanging, 'recordId' | 'volunteerId'>;

/** @throws NotFound */
export async function aimOf<T extends Hanging>(ctx: RequestContext, entity: EntityClass<T>, id: string): Promise<Aim> {
  const visible = visibleRecords(requireCaller(ctx));
  const { recordId, volunteerId } = await ctx.db.transact((tx) => tx.get(entity, id, visible));
  return { recordId, volunteerId };
}

/**
 * Locks what hangs on a record for a decision, behind the record: decisions about one record wait in one line.
 * @throws NotFound, StaleVersion
 */
export async function lockHanging<T extends Hanging>(
  ctx: RequestContext,
  tx: Transaction,
  { entity, seen, aim }: { readonly entity: EntityClass<T>; readonly seen: SeenRecord; readonly aim: Aim },
): Promise<Locked & { readonly hanging: T }> {
  const locked = await lockBeside(ctx, tx, { id: aim.recordId, volunteerId: aim.volunteerId });
  const { id, version } = seen;
  const hanging = await tx.lockVersion(entity, { id, version }, visibleRecords(requireCaller(ctx)));
  return { ...locked, hanging };
}
