import type { Config } from '../../config.js';
import type { Database } from '../../database/database.js';
import { chooseFileStore } from '../../http/files/choose-file-store.js';
import { amiss, type Finding } from '../../kernel/finding.js';
import { makeLogger } from '../../kernel/logger.js';
import { commandContext, openDatabase } from '../opened.js';
import { checkClock } from './check-clock.js';
import { checkDisk } from './check-disk.js';
import { checkFiles } from './check-files.js';
import { checkKeys } from './check-keys.js';
import { checkReplicas } from './check-replicas.js';
import { checkSchema } from './check-schema.js';
import { checkSettings } from './check-settings.js';

/** Looks over the whole installation, and goes on where one part is ill. */
export async function examine(config: Config): Promise<readonly Finding[]> {
  const around = [...checkSettings(config), ...(await checkDisk(config.dataFolder))];
  try {
    return [...around, ...(await examineDatabase(config))];
  } catch (error) {
    return [...around, unreachable(error)];
  }
}

async function examineDatabase(config: Config): Promise<Finding[]> {
  const db = await openDatabase(config);
  try {
    return await examineOpened(config, db);
  } finally {
    await db.close();
  }
}

async function examineOpened(config: Config, db: Database): Promise<Finding[]> {
  const schema = await checkSchema(db);
  const about = [...(await db.dialect.examine()), ...schema, ...(await checkClock(db))];
  if (schema.some(({ level }) => level === 'FAIL')) return about;
  const ctx = commandContext(db, makeLogger(config.logLevel), { key: config.key ?? '', command: 'doctor' });
  const rest = [
    await checkReplicas(config.database),
    await checkKeys(ctx),
    await checkFiles(db, chooseFileStore(config)),
  ];
  return [...about, ...rest.flat()];
}

function unreachable(error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return amiss(
    'FAIL',
    `The database does not answer: ${reason}.`,
    'Check DATABASE_URL, the account, and whether the server runs.',
  );
}
