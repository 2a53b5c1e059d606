/**
 * `npm test`: everything, on both databases and in a real browser. Arguments go on to vitest.
 *
 * The last line printed is always `N passed, N failed`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildWhatChanged } from './build-what-changed.mjs';
import { installWhatChanged } from './install.mjs';
import { StepFailed, runProgram } from './run-step.mjs';
import { readOutcome } from './test-outcome.mjs';
import { provideTestTools } from './test-tools.mjs';
import { toolScript } from './workspace.mjs';

const isCi = process.env['CI'] === 'true';

/** @type {string[]} */
let missing = [];
let outcome = { passed: 0, failed: 1, skipped: /** @type {readonly string[]} */ ([]) };
try {
  await installWhatChanged();
  await buildWhatChanged();
  missing = await provideTestTools();
  outcome = await runTests();
} catch (failure) {
  if (!(failure instanceof StepFailed)) console.error(failure);
  else console.error(`\n${failure.message}\n→ ${failure.advice}\n`);
}
report();

async function runTests() {
  const folder = mkdtempSync(path.join(tmpdir(), 'redvest-report-'));
  const reportFile = path.join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const args = [toolScript('.', 'vitest'), 'run', ...reporters, ...process.argv.slice(2)];
  const { code } = await runProgram({ program: process.execPath, args, isLoud: true });
  const result = readOutcome(reportFile, code);
  rmSync(folder, { recursive: true, force: true });
  return result;
}

function report() {
  const leftOut = [...missing, ...outcome.skipped.map((name) => `skipped: ${name}`)];
  if (leftOut.length > 0) {
    console.log(`\n!!! NOT EVERYTHING RAN${isCi ? ', which CI=true counts as failed' : ''}:`);
    for (const line of leftOut) console.log(`!!! ${line}`);
  }
  const failed = outcome.failed + (isCi ? leftOut.length : 0);
  process.exitCode = failed > 0 ? 1 : 0;
  console.log(`\n${String(outcome.passed)} passed, ${String(failed)} failed`);
}
