import type { SealedTable } from '../../access/resealing/reseal-table.js';
import { sealedAccounts } from '../../access/second-factor/sealed-accounts.js';
import { sealedBeneficiaries } from '../../care/beneficiaries/sealed-beneficiaries.js';
import type { Versioned } from '../../database/transaction.js';
import { idsAtBothEnds } from '../../database/walk.js';
import type { RequestContext } from '../../kernel/context.js';
import { amiss, fine, type Finding } from '../../kernel/finding.js';
import { SealBroken } from '../../kernel/secret-box.js';

/** Of each table as many of the oldest and of the newest rows are opened. */
const sample = 100;

/** Whether the keys at hand open what is sealed: a sample of every table with sealed cells. Nothing of it is shown. */
export async function checkKeys(ctx: RequestContext): Promise<Finding[]> {
  const ring = fine(`REDVEST_KEY holds ${ctx.keys.keyIds.join(', ')}; ${ctx.keys.currentKeyId} seals.`);
  return [ring, await checkTable(ctx, sealedBeneficiaries), await checkTable(ctx, sealedAccounts)];
}

async function checkTable<T extends Versioned>(ctx: RequestContext, table: SealedTable<T>): Promise<Finding> {
  const { subjectType, entity } = table;
  const ids = await idsAtBothEnds(ctx.db, entity, sample);
  const rows = await ctx.db.transact((tx) => Promise.all(ids.map((id) => tx.get(entity, id))));
  const broken = rows.filter((row) => !opens(ctx, table, row)).length;
  if (broken === 0) return fine(`${subjectType}: all of ${String(rows.length)} sampled records open.`);
  return amiss(
    'FAIL',
    `${subjectType}: ${String(broken)} of ${String(rows.length)} sampled records do not open.`,
    'Put the key that sealed them back on REDVEST_KEY, behind the current one.',
  );
}

/** Treats every cell as stale, so that each is opened to be sealed anew; what comes of it is thrown away. */
function opens<T extends Versioned>(ctx: RequestContext, table: SealedTable<T>, row: T): boolean {
  try {
    table.renewed({ ...ctx, secrets: { ...ctx.secrets, isCurrent: () => false } }, row);
    return true;
  } catch (error) {
    if (error instanceof SealBroken) return false;
    throw error;
  }
}
