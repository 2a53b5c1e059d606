import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningProcess, startProcess } from '../support/child-process.js';
import { contention } from '../support/contention.js';
import { freePort } from '../support/free-port.js';
import { signIn } from '../support/graphql-session.js';
import { waitUntil } from '../support/wait-until.js';

const launcher = fileURLToPath(new URL('../launch/start.mjs', import.meta.url));
const accounts = ['admin', 'street', 'station', 'team', 'auditor'];

describe('npm start', () => {
  let dataFolder: string;

  beforeAll(async () => {
    dataFolder = await mkdtemp(path.join(tmpdir(), 'redvest-start-'));
  });

  afterAll(() => rm(dataFolder, { recursive: true, force: true }));

  it('fills the demo district within a minute and a half, and prints an address and accounts that work', async () => {
    const { process, url, readyAfterMs } = await start(240_000);

    const password = /admin +(\S+)/.exec(process.output())?.[1] ?? '';
    const signedIn = await Promise.allSettled(accounts.map((name) => signIn(url, name, password)));
    await process.stop();

    expect(readyAfterMs / contention()).toBeLessThan(90_000);
    expect(process.output()).toContain(url);
    expect(signedIn.map(({ status }) => status)).toEqual(accounts.map(() => 'fulfilled'));
  });

  it('answers a first query within 5 s when started again, with the same password', async () => {
    const before = contention();
    const startedAt = performance.now();
    const { process, url } = await start(30_000);
    const password = /admin +(\S+)/.exec(process.output())?.[1] ?? '';

    const admin = await signIn(url, 'admin', password);
    const answer = await admin.ask<{ areas: { totalCount: number } }>('{ areas { totalCount } }');
    const answeredAfterMs = performance.now() - startedAt;
    await process.stop();

    expect(answer.data?.areas.totalCount).toBeGreaterThan(20);
    expect(answeredAfterMs / Math.max(before, contention())).toBeLessThan(5_000);
  });

  it('ends by itself when asked to, and leaves nothing behind', async () => {
    const { process, url } = await start(10_000);

    await process.stop();

    expect(process.exitCode()).toBe(0);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow('fetch failed');
  });

  /** Starts the launcher as npm does, on a free port. */
  async function start(withinMs: number): Promise<{ process: RunningProcess; url: string; readyAfterMs: number }> {
    const port = String(await freePort());
    const url = `http://127.0.0.1:${port}`;
    const startedAt = performance.now();
    const env = { PATH: globalThis.process.env['PATH'], PORT: port, REDVEST_DATA: dataFolder };
    const child = await startProcess(globalThis.process.execPath, [launcher], env);
    await waitUntil(() => Promise.resolve(child.hasEnded() || child.output().includes('auditor')), {
      withinMs,
      otherwise: () => `no accounts in ${String(withinMs)} ms; it printed:\n${child.output()}`,
    });
    return { process: child, url, readyAfterMs: performance.now() - startedAt };
  }
}, 300_000);
