import { parentPort, workerData } from 'node:worker_threads';
import { DomainError } from '../kernel/errors.js';
import { countRows, readTable, type TableHead } from './read-table.js';
import type { TableRow } from './table.js';

/** What the worker is asked: the next batch, or how many rows are left. */
export type WorkerQuestion = 'next' | 'count';

/** What it answers to each question. */
export type WorkerAnswer =
  | { readonly value: TableHead | readonly TableRow[] }
  | { readonly count: number }
  | { readonly end: true }
  | { readonly refused: string }
  | { readonly failed: string };

/** Reads one table on a thread of its own, a batch for each message, so that it never runs ahead of who writes. */
const batches = readTable(workerData as Uint8Array);

async function answer(question: WorkerQuestion): Promise<WorkerAnswer> {
  try {
    if (question === 'count') return { count: await countRows(batches) };
    const next = await batches.next();
    return next.done ? { end: true } : { value: next.value };
  } catch (error) {
    if (error instanceof DomainError) return { refused: error.message };
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', (question: WorkerQuestion) => {
  void answer(question).then((given) => parentPort?.postMessage(given, []));
});
