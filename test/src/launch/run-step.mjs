import { spawn } from 'node:child_process';
import { root } from './workspace.mjs';

/** A step of the launcher that went wrong, with what its reader can do about it. */
export class StepFailed extends Error {
  /**
   * @param {string} what
   * @param {string} advice
   */
  constructor(what, advice) {
    super(what);
    this.advice = advice;
  }
}

/**
 * @typedef {object} Program
 * @property {string} program
 * @property {readonly string[]} args
 * @property {string} [cwd] the folder it runs in; the root by default
 * @property {Record<string, string>} [env] variables on top of ours
 * @property {boolean} [isLoud] shows its output as it comes, not only when it fails
 * @property {boolean} [isShell] goes through the shell, which Windows needs for batch files
 *
 * @typedef {object} Words
 * @property {string} what what happens, as people would say it: `building the server`
 * @property {string} advice what to do when it fails
 *
 * @typedef {Program & Words} Step
 */

/**
 * Runs a program to its end and says how long it took.
 *
 * @param {Step} step
 * @throws {StepFailed}
 */
export async function runStep(step) {
  const startedAt = performance.now();
  const { code, output } = await runProgram(step);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  if (code === 0) {
    console.log(`  ${step.what}: ${seconds} s`);
    return;
  }
  process.stderr.write(output);
  throw new StepFailed(`${step.what} failed after ${seconds} s (exit code ${String(code)})`, step.advice);
}

/**
 * Runs a program to its end, without an input.
 *
 * @param {Program} what
 * @returns {Promise<{ code: number | null, output: string }>} the output is empty if it was shown as it came
 */
export function runProgram({ program, args, cwd = root, env = {}, isLoud = false, isShell = false }) {
  return new Promise((resolve, reject) => {
    const where = isLoud ? 'inherit' : 'pipe';
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', where, where],
      shell: isShell,
    });
    let output = '';
    child.stdout?.on('data', (part) => (output += String(part)));
    child.stderr?.on('data', (part) => (output += String(part)));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

/**
 * Runs the whole of a command, and turns a failed step into words instead of a stack.
 *
 * @param {() => Promise<void>} command
 */
export async function orExplain(command) {
  try {
    await command();
  } catch (failure) {
    if (!(failure instanceof StepFailed)) throw failure;
    console.error(`\n${failure.message}\n→ ${failure.advice}\n`);
    process.exitCode = 1;
  }
}
