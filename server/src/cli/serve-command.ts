import { readConfig, ConfigInvalid } from '../config.js';
import { isMigrated } from '../database/migrate.js';
import { makeLogger } from '../kernel/logger.js';
import { serve } from '../serve.js';
import { openDatabase } from './opened.js';
import { closeOnSignal } from './run-until-signal.js';

/** Starts a production server. Refuses a database that would lose acknowledged writes or is not migrated. */
export async function run(): Promise<void> {
  const config = readConfig('production');
  const log = makeLogger(config.logLevel);
  const db = await openDatabase(config);
  const facts = await db.dialect.describe();
  const problems: string[] = [];
  if (!facts.durable)
    problems.push('the database: innodb_flush_log_at_trx_commit must be 1, or a crash loses confirmed hours');
  if (!(await isMigrated(db)))
    problems.push('the database: its schema is older than this program; run `redvest migrate` first');
  if (problems.length > 0) {
    await db.close();
    throw new ConfigInvalid(problems);
  }
  const server = await serve(config, db, { log, key: config.key ?? '', demo: false });
  closeOnSignal(server, db);
  log.info({ url: server.url, database: facts.product, version: facts.version }, 'Redvest answers');
}
