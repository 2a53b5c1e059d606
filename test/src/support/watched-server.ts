import { readFile } from 'node:fs/promises';
import type { RunningServer } from './start-server.js';

/** What somebody outside noticed of a server while it worked. */
export interface Watched {
  /** Milliseconds within which 99 of 100 light requests were answered. */
  readonly p99: number;
  readonly slowest: number;
  readonly asked: number;
  /** The most memory that the process has held since its start. */
  readonly peakMegabytes: number;
}

const everyMs = 20;

/**
 * Asks a server for its health every 20 ms while `work` goes on, whether it has answered the last one or not: a server
 * whose event loop stands still for a second then shows fifty late answers, not one.
 */
export async function watched<Result>(
  server: RunningServer,
  work: () => Promise<Result>,
): Promise<Watched & { readonly result: Result }> {
  const delays: Promise<number>[] = [];
  const asking = setInterval(() => delays.push(answerTime(server.url)), everyMs);
  let result: Result;
  try {
    result = await work();
  } finally {
    clearInterval(asking);
  }
  const times = (await Promise.all(delays)).toSorted((a, b) => a - b);
  return {
    result,
    p99: times[Math.floor(times.length * 0.99)] ?? 0,
    slowest: times.at(-1) ?? 0,
    asked: times.length,
    peakMegabytes: await peakMegabytes(server.pid),
  };
}

async function answerTime(url: string): Promise<number> {
  const asked = performance.now();
  const response = await fetch(`${url}/healthz`);
  await response.arrayBuffer();
  return performance.now() - asked;
}

/** As the kernel remembers it, so that no peak is missed between two looks. @throws Error where there is no /proc */
async function peakMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${String(pid)}/status`, 'utf8');
  return Math.round(Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1024);
}
