import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const cli = fileURLToPath(new URL('../../../server/dist/cli.js', import.meta.url));

/** Runs a command with these settings alone. */
function redvest(command: string, env: NodeJS.ProcessEnv): Promise<{ code: number; output: string }> {
  const settings = { PATH: process.env['PATH'], ...env };
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, command], { env: settings }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), output: stdout + stderr });
    });
  });
}

describe('redvest on a machine that is set up wrongly', () => {
  let dataFolder: string;

  beforeAll(async () => {
    dataFolder = await mkdtemp(path.join(tmpdir(), 'redvest-doctor-'));
  });
  afterAll(() => rm(dataFolder, { recursive: true, force: true }));

  const wrong = { DATABASE_URL: 'postgres://elsewhere', HOST: '0.0.0.0', S3_BUCKET: 'photos', PORT: 'eighty' };
  const named = ['DATABASE_URL', 'PORT', 'REDVEST_KEY', 'PUBLIC_URL', 'S3_SECRET_KEY'];

  it.each(['serve', 'doctor'])('%s refuses and names every setting that is missing or wrong', async (command) => {
    const { code, output } = await redvest(command, { ...wrong, REDVEST_DATA: dataFolder });

    expect(code).toBe(1);
    for (const setting of named) expect(output).toContain(`${setting}: `);
  });

  it('serve refuses a database that is not migrated, doctor says what to do, and both are content after it', async () => {
    const env = { REDVEST_DATA: dataFolder, REDVEST_KEY: Buffer.alloc(32, 5).toString('base64') };

    const served = await redvest('serve', env);
    const before = await redvest('doctor', env);
    await redvest('migrate', env);
    const after = await redvest('doctor', env);

    expect(served).toMatchObject({ code: 1, output: expect.stringContaining('run `redvest migrate` first') });
    expect(before).toMatchObject({ code: 1, output: expect.stringContaining('FAIL  The schema is older') });
    expect(before.output).toContain('→ Back up, then run "redvest migrate".');
    expect(after).toMatchObject({ code: 0, output: expect.not.stringContaining('FAIL') });
  });
});
