import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface RunningProcess {
  readonly pid: number;
  /** Everything the process has written so far, both streams as they came. */
  output(): string;
  /** Resolves when the process is gone, however it ended. */
  readonly ended: Promise<void>;
  hasEnded(): boolean;
  /** Null while it runs, and if a signal ended it. */
  exitCode(): number | null;
  /** Asks it to end, and kills it after `patienceMs`. */
  stop(patienceMs?: number): Promise<void>;
  /** Ends it without a chance to clean up, as a power cut would. */
  kill9(): Promise<void>;
}

const living = new Set<ChildProcess>();

function killAll(): void {
  for (const child of living) child.kill('SIGKILL');
}

// The test runner ends its workers by SIGTERM, which on its own would skip the listeners of `exit`.
process.once('exit', killAll);
process.once('SIGTERM', () => {
  killAll();
  process.exit(143);
});

/**
 * Starts a program that lives for a while, and makes sure that it does not outlive the test run.
 *
 * @param env - the whole environment of the child; nothing is inherited beyond it
 */
export async function startProcess(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<RunningProcess> {
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  await once(child, 'spawn');
  const written: string[] = [];
  child.stdout.on('data', (part: Buffer) => written.push(part.toString()));
  child.stderr.on('data', (part: Buffer) => written.push(part.toString()));
  living.add(child);
  const ended = once(child, 'close').then(() => {
    living.delete(child);
  });
  return {
    pid: pidOf(child),
    output: () => written.join(''),
    ended,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    exitCode: () => child.exitCode,
    stop: (patienceMs = 15_000) => stopPatiently(child, ended, patienceMs),
    async kill9() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function stopPatiently(child: ChildProcess, ended: Promise<void>, patienceMs: number): Promise<void> {
  const impatience = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  child.kill('SIGTERM');
  await ended;
  clearTimeout(impatience);
}

function pidOf(child: ChildProcess): number {
  if (child.pid === undefined) throw new Error('a spawned process has no id');
  return child.pid;
}
