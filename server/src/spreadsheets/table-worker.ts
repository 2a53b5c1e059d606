import { parentPort, workerData } from 'node:worker_threads';
import { DomainError } from '../kernel/errors.js';
import { readTable, type TableHead } from './read-table.js';
import type { TableRow } from './table.js';

/** What the worker answers to each "next". */
export type WorkerAnswer =
  | { readonly value: TableHead | readonly TableRow[] }
  | { readonly end: true }
  | { readonly refused: string }
  | { readonly failed: string };

/** Reads one table on a thread of its own, a batch for each message, so that it never runs ahead of who writes. */
const batches = readTable(workerData as Uint8Array);

async function answer(): Promise<WorkerAnswer> {
  try {
    const next = await batches.next();
    return next.done ? { end: true } : { value: next.value };
  } catch (error) {
    if (error instanceof DomainError) return { refused: error.message };
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', () => {
  void answer().then((given) => parentPort?.postMessage(given, []));
});
