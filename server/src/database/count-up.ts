import { StaleVersion } from '../kernel/errors.js';
import type { EntityClass, Transaction, Versioned } from './transaction.js';

/** Counts a loaded row's version up when only rows that hang on it changed. @throws StaleVersion */
export async function countUp<T extends Versioned>(tx: Transaction, entity: EntityClass<T>, row: T): Promise<T> {
  const text = `UPDATE ${tx.tableName(entity)} SET version = version + 1 WHERE id = ? AND version = ?`;
  if ((await tx.sql.run(text, [row.id, row.version])) !== 1) throw new StaleVersion();
  return Object.assign(row, { version: row.version + 1 });
}
