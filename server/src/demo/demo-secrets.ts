import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a demo needs to keep secret, random for each data folder. */
export interface DemoSecrets {
  readonly key: string;
  readonly password: string;
}

/**
 * Reads the demo's secrets from its data folder, or makes them. A password from the settings counts on the first start
 * only: the accounts are made with it, and a later setting would not change them.
 */
export function demoSecrets(folder: string, password: string | undefined): DemoSecrets {
  const file = join(folder, 'demo.json');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const made: DemoSecrets = {
      key: randomBytes(32).toString('base64'),
      password: password ?? randomBytes(9).toString('base64url'),
    };
    writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
  }
  const { key, password: kept } = JSON.parse(readFileSync(file, 'utf8')) as DemoSecrets;
  return { key, password: kept };
}
