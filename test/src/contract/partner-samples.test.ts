import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword as password, startDemoServer } from '../support/demo-server.js';
import type { RunningServer } from '../support/start-server.js';

const samples = fileURLToPath(new URL('../../../admin/src/docs/samples/', import.meta.url));
const run = promisify(execFile);

describe('a sample of the guide runs as it is printed:', () => {
  let server: RunningServer;
  let folder: string;

  beforeAll(async () => {
    server = await startDemoServer();
    folder = await mkdtemp(join(tmpdir(), 'redvest-samples-'));
    await cp(samples, folder, { recursive: true });
  }, 300_000);

  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  });

  const output = async (program: string, file: string): Promise<string> => {
    const { PATH } = process.env;
    const env = { PATH, REDVEST_URL: server.url, REDVEST_USER: 'admin', REDVEST_PASSWORD: password };
    const { stdout } = await run(program, [file], { cwd: folder, env });
    return stdout;
  };

  it('sign-in.sh, and then ask.sh', async () => {
    expect(JSON.parse(await output('sh', 'sign-in.sh'))).toMatchObject({
      data: { signIn: { viewer: { role: 'DISTRICT_ADMIN' } } },
    });
    expect(JSON.parse(await output('sh', 'ask.sh'))).toMatchObject({
      data: { areas: { nodes: [{ name: '惠济区', level: 'DISTRICT' }] } },
    });
  });

  it('list-areas.mjs, to the last page', async () => {
    const lines = (await output('node', 'list-areas.mjs')).trim().split('\n');

    expect(lines[0]).toMatch(/^410108 惠济区/);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('change-area.mjs, which changes once and is told of the conflict', async () => {
    expect(await output('node', 'change-area.mjs')).toBe('changed once\nCONFLICT\n');
  });

  it('handle-errors.mjs', async () => {
    expect(await output('node', 'handle-errors.mjs')).toBe('signed in on the way\nNOT_FOUND No such record.\n');
  });
});
