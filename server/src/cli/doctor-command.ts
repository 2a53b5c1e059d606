import { ConfigInvalid, readConfig, type Config } from '../config.js';
import { amiss, type Finding } from '../kernel/finding.js';
import { examine } from './doctor/examine.js';

/** Prints a line for each thing that was looked at, and what to do where it is not well; ends in 1 after any FAIL. */
export async function run(): Promise<void> {
  const settings = readSettings();
  const findings = Array.isArray(settings) ? settings : await examine(settings);
  for (const { level, what, advice } of findings) {
    process.stdout.write(`${level.padEnd(5)} ${what}\n${advice === undefined ? '' : `      → ${advice}\n`}`);
  }
  if (findings.some(({ level }) => level === 'FAIL')) process.exitCode = 1;
}

function readSettings(): Config | Finding[] {
  try {
    return readConfig('production');
  } catch (error) {
    if (!(error instanceof ConfigInvalid)) throw error;
    return error.problems.map((problem) => amiss('FAIL', problem, 'See "Settings" in docs/operating.md.'));
  }
}
