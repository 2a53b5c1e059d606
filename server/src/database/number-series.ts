import { NumberSeries } from './number-series.entity.js';
import type { Transaction } from './transaction.js';

/**
 * Draws the next number of a series, from 1. The series stays locked until the transaction ends, so two never draw the
 * same number, and a transaction that is rolled back gives its number to the next.
 * @throws RunAgain when another transaction is opening the series at this instant
 */
export function drawNumber(tx: Transaction, series: string): Promise<number> {
  return drawNumbers(tx, series, 1);
}

/**
 * Draws several numbers of a series at once, for records that are made many at a time.
 * @returns the first of them; the others follow it without a gap
 * @throws RunAgain when another transaction is opening the series at this instant
 */
export async function drawNumbers(tx: Transaction, series: string, many: number): Promise<number> {
  const hit = await tx.sql.run('UPDATE number_series SET last_number = last_number + ? WHERE id = ?', [many, series]);
  if (hit === 0) await tx.claim(NumberSeries, { id: series, lastNumber: many });
  const [row] = await tx.sql.rows('SELECT last_number FROM number_series WHERE id = ?', [series]);
  return Number(row?.[0]) - many + 1;
}
