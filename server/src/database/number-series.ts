import { NumberSeries } from './number-series.entity.js';
import type { Transaction } from './transaction.js';

/**
 * Draws the next number of a series, from 1. The series stays locked until the transaction ends, so two never draw the
 * same number, and a transaction that is rolled back gives its number to the next.
 * @throws RunAgain when another transaction is opening the series at this instant
 */
export async function drawNumber(tx: Transaction, series: string): Promise<number> {
  const hit = await tx.sql.run('UPDATE number_series SET last_number = last_number + 1 WHERE id = ?', [series]);
  if (hit === 0) await tx.claim(NumberSeries, { id: series, lastNumber: 1 });
  const [row] = await tx.sql.rows('SELECT last_number FROM number_series WHERE id = ?', [series]);
  return Number(row?.[0]);
}
