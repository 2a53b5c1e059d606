import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runProgram } from './run-step.mjs';
import { readOutcome } from './test-outcome.mjs';
import { toolScript } from './workspace.mjs';

describe('the outcome of a test run', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'redvest-outcome-'));
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('counts passed, failed and skipped tests one by one', async () => {
    const outcome = await outcomeOf({
      'a.test.js': 'it("a", () => {}); it("b", () => {}); it.skip("c", () => {});',
      'b.test.js': 'it("d", () => { throw new Error("no") });',
    });

    expect(outcome).toEqual({ passed: 2, failed: 1, skipped: ['c'] });
  });

  it('counts a file that breaks before its first test as failed', async () => {
    const outcome = await outcomeOf({ 'a.test.js': 'it("a", () => {});', 'b.test.js': 'import "./missing.js";' });

    expect(outcome).toMatchObject({ passed: 1, failed: 1 });
  });

  it('counts an error outside of every test as failed', async () => {
    const outcome = await outcomeOf({ 'a.test.js': 'it("a", () => { void Promise.reject(new Error("late")); });' });

    expect(outcome).toMatchObject({ passed: 1, failed: 1 });
  });

  it('counts a run without a single test as failed', async () => {
    const outcome = await outcomeOf({ 'a.js': '' });

    expect(outcome).toMatchObject({ passed: 0, failed: 1 });
  });

  async function outcomeOf(files: Record<string, string>): Promise<ReturnType<typeof readOutcome>> {
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
    const report = path.join(folder, 'report.json');
    const args = ['run', '--root', folder, '--globals', '--reporter=json', `--outputFile=${report}`];
    const { code } = await runProgram({ program: process.execPath, args: [toolScript('.', 'vitest'), ...args] });
    return readOutcome(report, code);
  }
});
