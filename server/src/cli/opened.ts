import type { Logger } from 'pino';
import type { Config } from '../config.js';
import { connect } from '../database/connect.js';
import type { Database } from '../database/database.js';
import { entities } from '../entities.js';
import { systemClock } from '../kernel/clock.js';
import type { RequestContext } from '../kernel/context.js';
import { newId } from '../kernel/ids.js';
import { readKeyRing } from '../kernel/key-ring.js';
import { secretBox } from '../kernel/secret-box.js';

/** Opens the database that the settings name. */
export function openDatabase(config: Config): Promise<Database> {
  return connect(config.database, entities);
}

/** The context of a command-line tool: nobody has signed in, and the audit trail names the command. */
export function commandContext(db: Database, log: Logger, as: { key: string; command: string }): RequestContext {
  const keys = readKeyRing(as.key);
  const silent = { count: () => Promise.resolve(), forgive: () => Promise.resolve() };
  return {
    db,
    clock: systemClock,
    about: { version: '', demo: false, mapTiles: undefined },
    log,
    keys,
    secrets: secretBox(keys),
    files: { get: () => Promise.resolve(undefined) },
    signIns: silent,
    callers: { forgetAll: () => undefined },
    caller: undefined,
    address: `redvest ${as.command}`,
    userAgent: '',
    requestId: newId(),
    idempotency: undefined,
    session: undefined,
    readFromPrimary: true,
  };
}
