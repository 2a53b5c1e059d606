import { join } from 'node:path';
import { readConfig } from '../config.js';
import { migrate } from '../database/migrate.js';
import { demoSecrets } from '../demo/demo-secrets.js';
import { ensureDemo } from '../demo/ensure-demo.js';
import { chooseFileStore } from '../http/files/choose-file-store.js';
import { makeLogger } from '../kernel/logger.js';
import { serve } from '../serve.js';
import { commandContext, openDatabase } from './opened.js';
import { closeOnSignal } from './run-until-signal.js';

/** Migrates, fills the demo district on the first start, serves, and says how to sign in. */
export async function run(): Promise<void> {
  const config = readConfig('demo');
  const log = makeLogger(config.logLevel === 'info' ? 'warn' : config.logLevel);
  const secrets = demoSecrets(config.dataFolder, config.demoPassword);
  const db = await openDatabase(config);
  await migrate(db);
  const key = config.key ?? secrets.key;
  const accounts = await ensureDemo(commandContext(db, log, { key, command: 'seed-demo' }), {
    secrets,
    files: chooseFileStore(config),
    say,
  });
  const server = await serve(config, db, { log, key, demo: true });
  closeOnSignal(server, db);
  say(`\nRedvest (红马甲) 示范数据: ${server.url}\n`);
  for (const { username, title } of accounts) say(`  ${username.padEnd(9)} ${secrets.password}   ${title}`);
  say(`\nData folder: ${join(config.dataFolder)}\n`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
