import { readConfig } from '../config.js';
import { demoSecrets } from '../demo/demo-secrets.js';
import { ensureDemo } from '../demo/ensure-demo.js';
import { chooseFileStore } from '../http/files/choose-file-store.js';
import { makeLogger } from '../kernel/logger.js';
import { commandContext, openDatabase } from './opened.js';

/** Fills the demo district into the database of the settings, for a server that is to be shown. Says how to sign in. */
export async function run(): Promise<void> {
  const config = readConfig('production');
  const db = await openDatabase(config);
  const say = (line: string): void => {
    process.stdout.write(`${line}\n`);
  };
  try {
    const secrets = demoSecrets(config.dataFolder, config.demoPassword);
    const ctx = commandContext(db, makeLogger(config.logLevel), { key: config.key ?? '', command: 'seed-demo' });
    for (const { username, title } of await ensureDemo(ctx, { secrets, files: chooseFileStore(config), say })) {
      say(`  ${username.padEnd(9)} ${secrets.password}   ${title}`);
    }
  } finally {
    await db.close();
  }
}
