import type { EntityClass, Transaction, Versioned } from '../../database/transaction.js';
import { idsBehind } from '../../database/walk.js';
import type { RequestContext } from '../../kernel/context.js';
import { SealBroken } from '../../kernel/secret-box.js';
import { writeAudit } from '../audit/write-audit.js';

/** A table with sealed cells or keyed hashes, as the slice that owns it declares it. */
export interface SealedTable<T extends Versioned> {
  /** What its records are called in the audit trail. */
  readonly subjectType: string;
  readonly entity: EntityClass<T>;
  /** The columns of a row that an older key sealed or hashed, under the current key; nothing for a row that is current. */
  readonly renewed: (ctx: RequestContext, row: T) => Partial<T>;
}

/** How many rows were sealed anew, and which could not be opened. */
export interface Resealed {
  readonly rows: number;
  readonly broken: readonly string[];
}

const batchSize = 200;

/**
 * Brings every row of a table under the current key, in batches that each stand for themselves: it may be broken off and
 * started again, and the server may serve meanwhile. Rows that do not open are left as they are and named.
 */
export async function resealTable<T extends Versioned>(
  ctx: RequestContext,
  table: SealedTable<T>,
  size: number = batchSize,
): Promise<Resealed> {
  let rows = 0;
  const broken: string[] = [];
  for (let last: string | undefined = ''; last !== undefined;) {
    const ids = await idsBehind(ctx.db, table.entity, { id: last, limit: size });
    const done = await ctx.db.transact((tx) => resealRows(ctx, tx, { table, ids }));
    rows += done.rows;
    broken.push(...done.broken);
    last = ids.at(-1);
  }
  const facts = { rows, broken: broken.length, keyId: ctx.keys.currentKeyId };
  const { subjectType } = table;
  await ctx.db.transact((tx) => writeAudit(ctx, tx, { action: 'reseal', subjectType, subjectId: '', facts }));
  return { rows, broken };
}

async function resealRows<T extends Versioned>(
  ctx: RequestContext,
  tx: Transaction,
  batch: { readonly table: SealedTable<T>; readonly ids: readonly string[] },
): Promise<Resealed> {
  const { entity, renewed } = batch.table;
  let rows = 0;
  const broken: string[] = [];
  for (const id of batch.ids) {
    const row = await tx.lock(entity, id);
    try {
      const columns = renewed(ctx, row);
      if (Object.keys(columns).length === 0) continue;
      await tx.update(entity, row, columns);
      rows += 1;
    } catch (error) {
      if (!(error instanceof SealBroken)) throw error;
      broken.push(id);
    }
  }
  return { rows, broken };
}
