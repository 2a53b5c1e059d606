import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { readTable, type TableHead } from './read-table.js';
import { SpreadsheetRefused } from './spreadsheet-refused.js';
import type { WorkerAnswer } from './table-worker.js';
import type { TableRow } from './table.js';

/** A table whose heads are known; its rows come in batches, once. */
interface OpenTable {
  readonly head: TableHead;
  readonly batches: AsyncIterable<readonly TableRow[]>;
  /** Ends the reading, also before the end of the table. */
  close(): Promise<void>;
}

type Batches = AsyncGenerator<TableHead | readonly TableRow[]>;

/** No batch of an honest table takes this long. */
const batchWithinMs = 10_000;
const heapMegabytes = 256;
const entry = new URL('table-worker.js', import.meta.url);

/**
 * Opens a table on a thread of its own, so that the server goes on answering whatever the file does. Run from its sources,
 * as the tests beside the code do, there is no built thread, and the same code reads here.
 * @throws SpreadsheetRefused, also from the batches
 */
export async function openTable(bytes: Uint8Array): Promise<OpenTable> {
  const all: Batches = existsSync(fileURLToPath(entry)) ? inWorker(bytes) : readTable(bytes);
  const first = await all.next();
  if (first.done || !('heads' in first.value)) throw new SpreadsheetRefused('This table has no heads.');
  return { head: first.value, batches: rowsOf(all), close: async () => void (await all.return(undefined)) };
}

async function* rowsOf(all: Batches): AsyncGenerator<readonly TableRow[]> {
  for await (const batch of all) if (!('heads' in batch)) yield batch;
}

async function* inWorker(bytes: Uint8Array): Batches {
  const worker = new Worker(entry, { workerData: bytes, resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } });
  try {
    for (;;) {
      const answer = await asked(worker);
      if ('end' in answer) return;
      if ('refused' in answer) throw new SpreadsheetRefused(answer.refused);
      if ('failed' in answer) throw new Error(`The reader of tables failed: ${answer.failed}`);
      yield answer.value;
    }
  } finally {
    await worker.terminate();
  }
}

function asked(worker: Worker): Promise<WorkerAnswer> {
  return new Promise((resolve, reject) => {
    const slow = setTimeout(() => reject(new SpreadsheetRefused('This file takes too long to read.')), batchWithinMs);
    const settled = (): void => {
      clearTimeout(slow);
      worker.removeAllListeners();
    };
    worker.once('message', (answer: WorkerAnswer) => {
      settled();
      resolve(answer);
    });
    worker.once('error', (error: Error & { code?: string }) => {
      settled();
      const tooLarge = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      reject(tooLarge ? new SpreadsheetRefused('This file needs too much memory to read.') : error);
    });
    worker.postMessage('next', []);
  });
}
