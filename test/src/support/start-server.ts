import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RunningProcess, startProcess } from './child-process.js';
import { freePort } from './free-port.js';
import { waitUntil } from './wait-until.js';

const cli = fileURLToPath(new URL('../../../server/dist/cli.js', import.meta.url));

export interface ServerOptions {
  /** `start-demo` migrates and fills the demo district first; `serve` is what a production machine runs. */
  readonly command?: 'serve' | 'start-demo';
  /** Flags of Node itself, such as those of its profiler. */
  readonly nodeFlags?: readonly string[];
  /** Settings on top of the address and the data folder. */
  readonly env?: Readonly<Record<string, string>>;
  /** A folder of an earlier run, to start again on the same data; it is then left in place. */
  readonly dataFolder?: string;
  /** How long it may take until it is ready; a demo district has to be generated first. */
  readonly readyWithinMs?: number;
}

export interface RunningServer extends Omit<RunningProcess, 'stop'> {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  readonly dataFolder: string;
  /** Asks it to drain and end; a data folder that was made for it goes too. */
  stop(): Promise<void>;
}

/**
 * Starts the built server as people run it: a process of its own, here on a free port with a fresh data folder.
 *
 * @throws Error with all it printed, when it ends or is not ready within the time
 */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const dataFolder = options.dataFolder ?? (await mkdtemp(path.join(tmpdir(), 'redvest-data-')));
  const port = String(await freePort());
  const env = { ...surroundings(), HOST: '127.0.0.1', PORT: port, REDVEST_DATA: dataFolder, ...options.env };
  const child = await startProcess(
    process.execPath,
    [...(options.nodeFlags ?? []), cli, options.command ?? 'serve'],
    env,
  );
  const url = `http://127.0.0.1:${port}`;
  await waitUntilReady(child, url, options.readyWithinMs ?? 60_000);
  return {
    ...child,
    url,
    dataFolder,
    async stop() {
      await child.stop();
      if (!options.dataFolder) await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** The server sees none of the settings of whoever runs the tests. */
function surroundings(): NodeJS.ProcessEnv {
  const { PATH, TZ, TMPDIR, SystemRoot } = process.env;
  const env = { PATH, TZ, TMPDIR, SystemRoot };
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
}

async function waitUntilReady(child: RunningProcess, url: string, withinMs: number): Promise<void> {
  const otherwise = (): string => `the server was not ready in ${String(withinMs)} ms; it printed:\n${child.output()}`;
  try {
    await waitUntil(async () => child.hasEnded() || (await isReady(url)), { withinMs, otherwise });
  } catch (tooLate) {
    await child.kill9();
    throw tooLate;
  }
  if (child.hasEnded()) throw new Error(`the server ended at once; it printed:\n${child.output()}`);
}

async function isReady(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/readyz`);
    return answer.ok;
  } catch {
    return false;
  }
}
