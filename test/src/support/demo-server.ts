import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type RunningServer, startServer } from './start-server.js';
import { waitUntil } from './wait-until.js';

/** The password of every account of the demo district in tests. */
export const demoPassword = 'red-vest-for-tests-1';

const minutes = 60_000;

/**
 * Starts a server on a demo district of its own.
 *
 * The district is generated once a test run, by whoever asks first, and copied for everybody: seconds instead of a minute.
 */
export async function startDemoServer(
  env: Readonly<Record<string, string>> = {},
  nodeFlags: readonly string[] = [],
): Promise<RunningServer> {
  const original = await demoDistrict();
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'redvest-demo-'));
  await cp(original, dataFolder, { recursive: true });
  const settings = { REDVEST_DEMO_PASSWORD: demoPassword, ...env };
  const server = await startServer({ command: 'start-demo', env: settings, dataFolder, nodeFlags });
  return {
    ...server,
    async stop() {
      await server.stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** The folder of a finished district, which nobody writes to any more. */
async function demoDistrict(): Promise<string> {
  const run = process.env['REDVEST_TEST_RUN'] ?? (await mkdtemp(path.join(tmpdir(), 'redvest-run-')));
  const finished = path.join(run, 'demo');
  if (await isFirst(run)) await generate(path.join(run, 'demo-in-the-making'), finished);
  await waitUntil(() => Promise.resolve(existsSync(finished)), {
    withinMs: 5 * minutes,
    otherwise: () => 'the demo district was not generated in 5 minutes',
  });
  return finished;
}

/** Test files run in processes of their own; making a folder succeeds for exactly one of them. */
async function isFirst(run: string): Promise<boolean> {
  try {
    await mkdir(path.join(run, 'demo-is-being-made'));
    return true;
  } catch {
    return false;
  }
}

async function generate(dataFolder: string, finished: string): Promise<void> {
  const env = { REDVEST_DEMO_PASSWORD: demoPassword };
  const server = await startServer({ command: 'start-demo', env, dataFolder, readyWithinMs: 4 * minutes });
  await server.stop();
  await rename(dataFolder, finished);
}
