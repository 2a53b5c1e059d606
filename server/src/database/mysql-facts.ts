import { isAuditGuarded, unguardedWarning } from './audit-guard.js';
import type { DatabaseFacts } from './database-facts.js';
import type { SqlRunner } from './dialect.js';

/** Asks a MySQL or MariaDB about itself. */
export async function describeMysql(primary: SqlRunner): Promise<DatabaseFacts> {
  const [row] = await primary.rows('SELECT VERSION(), @@innodb_flush_log_at_trx_commit, @@character_set_database');
  const [version, flush, charset] = (row ?? []).map(String) as [string, string, string];
  const warnings = charset === 'utf8mb4' ? [] : [`The database's character set is ${charset}; it should be utf8mb4.`];
  if (!(await isAuditGuarded(primary, 'mysql'))) warnings.push(unguardedWarning);
  const product = version.includes('MariaDB') ? 'MariaDB' : 'MySQL';
  return { product, version, durable: flush === '1', warnings };
}
