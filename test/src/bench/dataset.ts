import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createConnection } from 'mysql2/promise';
import type { Facts } from './facts.js';
import { fillActivities } from './fill-activities.js';

const cli = fileURLToPath(new URL('../../../server/dist/cli.js', import.meta.url));

/** What the benchmark runs on. */
export interface Dataset {
  readonly facts: Facts;
  readonly account: { readonly username: string; readonly password: string };
}

async function redvest(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [cli, ...args], { env: { ...process.env, ...env } });
  return stdout;
}

/** Migrates, founds a district as an operator would, and fills in rows by the thousand. */
export async function buildDataset(url: string, key: string, activities: number): Promise<Dataset> {
  const env = { DATABASE_URL: url, REDVEST_KEY: key };
  await redvest(['migrate'], env);
  const founding = ['--district', '410108', '--district-name', '惠济区', '--username', 'bench'];
  const said = await redvest(['create-admin', ...founding], env);
  const password = /: (\S+)\s*$/.exec(said)?.[1] ?? '';
  const connection = await createConnection(url);
  try {
    return { facts: await fillActivities(connection, activities), account: { username: 'bench', password } };
  } finally {
    await connection.end();
  }
}
