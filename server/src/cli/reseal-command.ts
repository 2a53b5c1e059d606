import { resealTable, type SealedTable } from '../access/resealing/reseal-table.js';
import { sealedAccounts } from '../access/second-factor/sealed-accounts.js';
import { sealedBeneficiaries } from '../care/beneficiaries/sealed-beneficiaries.js';
import { sealedVolunteers } from '../people/volunteers/sealed-volunteers.js';
import { readConfig } from '../config.js';
import type { Versioned } from '../database/transaction.js';
import type { RequestContext } from '../kernel/context.js';
import { makeLogger } from '../kernel/logger.js';
import { commandContext, openDatabase } from './opened.js';

/**
 * Brings everything sealed under the current key, so that the older ones can be taken off `REDVEST_KEY`. Join codes of
 * teams and recovery codes of accounts are known as hashes only: those drawn under an older key end with it, and new
 * ones are drawn.
 */
export async function run(): Promise<void> {
  const config = readConfig('production');
  const log = makeLogger(config.logLevel);
  const db = await openDatabase(config);
  try {
    const ctx = commandContext(db, log, { key: config.key ?? '', command: 'reseal' });
    await reseal(ctx, sealedBeneficiaries);
    await reseal(ctx, sealedVolunteers);
    await reseal(ctx, sealedAccounts);
  } finally {
    await db.close();
  }
}

async function reseal<T extends Versioned>(ctx: RequestContext, table: SealedTable<T>): Promise<void> {
  const { rows, broken } = await resealTable(ctx, table);
  process.stdout.write(`${table.subjectType}: ${String(rows)} sealed anew under key "${ctx.keys.currentKeyId}".\n`);
  if (broken.length === 0) return;
  process.exitCode = 1;
  process.stderr.write(
    `${table.subjectType}: ${String(broken.length)} cannot be opened with the keys at hand and stay as they are:\n`,
  );
  for (const id of broken) process.stderr.write(`  ${id}\n`);
}
