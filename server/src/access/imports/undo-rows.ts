import type { EntityClass, Transaction } from '../../database/transaction.js';
import type { RequestContext } from '../../kernel/context.js';
import { change } from '../audit/change.js';
import type { Undoable } from './import-target.js';

/** What an import made records of. */
interface Made {
  readonly id: string;
  readonly version: number;
}

/**
 * The rows that cannot be taken back: their record was changed since, or is used and was made by the import.
 * @param usedOf which of these records something refers to
 */
export function standingRows<T extends Made>(
  ctx: RequestContext,
  rows: readonly Undoable[],
  { entity, usedOf }: { entity: EntityClass<T>; usedOf: (tx: Transaction, ids: string[]) => Promise<Iterable<string>> },
): Promise<number[]> {
  const ids = rows.map(({ recordId }) => recordId);
  const made = rows.filter(({ before }) => before === null).map(({ recordId }) => recordId);
  return ctx.db.transact(async (tx) => {
    const versions = new Map((await tx.listWhere(entity, { oneOf: ['id', ids] })).map((one) => [one.id, one.version]));
    const used = new Set(await usedOf(tx, made));
    return rows
      .filter(({ recordId, version }) => versions.get(recordId) !== version || used.has(recordId))
      .map(({ row }) => row);
  });
}

/** How records of a kind are taken back one by one, each with its own event in the audit trail. */
export interface Undoing<T extends Made> {
  readonly entity: EntityClass<T>;
  /** Their type in the audit trail, which also names the deed: withdrawStation. */
  readonly subjectType: string;
  /** Gives a record back what it was before. */
  readonly restore: (seen: Made, before: object) => Promise<unknown>;
}

/**
 * Removes records that the import made, and gives those that it changed back what they were before. Nothing ever stood on
 * a record that is removed, so it leaves no gap; the audit trail keeps that it was there.
 */
export async function undoRows<T extends Made>(
  ctx: RequestContext,
  rows: readonly Undoable[],
  { entity, subjectType, restore }: Undoing<T>,
): Promise<void> {
  for (const { recordId: id, version, before } of rows) {
    if (before !== null) await restore({ id, version }, before);
    else
      await change(ctx, { action: `withdraw${subjectType}`, subjectType }, async (tx) => {
        await tx.removeAll<Made>(entity, { id });
        return { id };
      });
  }
}
