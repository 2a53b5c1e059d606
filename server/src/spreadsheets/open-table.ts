import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { countRows, readTable, type TableHead } from './read-table.js';
import { SpreadsheetRefused } from './spreadsheet-refused.js';
import type { WorkerAnswer, WorkerQuestion } from './table.worker.js';
import type { TableRow } from './table.js';

/** A table whose heads are known; its rows come in batches, once. Whoever opened it closes it. */
interface OpenTable {
  readonly head: TableHead;
  readonly batches: AsyncIterable<readonly TableRow[]>;
  /** Reads what is left without handing it out. @returns how many rows that is */
  count(): Promise<number>;
  /** Ends the reading, also before the end of the table. */
  close(): Promise<void>;
}

/** What reads a table: a thread, or this one. */
interface TableSource {
  /** The head first, then batch by batch; undefined behind the last. */
  next(): Promise<TableHead | readonly TableRow[] | undefined>;
  count(): Promise<number>;
  close(): Promise<void>;
}

/** Neither a batch of an honest table nor the whole of it takes this long. */
const answerWithinMs = 10_000;
const heapMegabytes = 256;
const entry = new URL('table.worker.js', import.meta.url);

/**
 * Opens a table on a thread of its own, so that the server goes on answering whatever the file does. Run from its sources,
 * as the tests beside the code do, there is no built thread, and the same code reads here.
 * @throws SpreadsheetRefused, also from the batches
 */
export async function openTable(bytes: Uint8Array): Promise<OpenTable> {
  const source = existsSync(fileURLToPath(entry)) ? onThread(bytes) : here(bytes);
  try {
    const head = await source.next();
    if (!head || !('heads' in head)) throw new SpreadsheetRefused('This table has no heads.');
    return { head, batches: batchesOf(source), count: () => source.count(), close: () => source.close() };
  } catch (error) {
    await source.close();
    throw error;
  }
}

async function* batchesOf(source: TableSource): AsyncGenerator<readonly TableRow[]> {
  for (let batch = await source.next(); batch !== undefined; batch = await source.next()) {
    if (!('heads' in batch)) yield batch;
  }
}

function here(bytes: Uint8Array): TableSource {
  const all = readTable(bytes);
  return {
    next: async () => {
      const step = await all.next();
      return step.done ? undefined : step.value;
    },
    count: () => countRows(all),
    close: async () => void (await all.return(undefined)),
  };
}

function onThread(bytes: Uint8Array): TableSource {
  const worker = new Worker(entry, { workerData: bytes, resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } });
  return {
    next: async () => {
      const answer = await asked(worker, 'next');
      return 'value' in answer ? answer.value : undefined;
    },
    count: async () => {
      const answer = await asked(worker, 'count');
      return 'count' in answer ? answer.count : 0;
    },
    close: async () => void (await worker.terminate()),
  };
}

/** @throws SpreadsheetRefused for the reader's refusals, and when it takes too long or too much memory */
async function asked(worker: Worker, question: WorkerQuestion): Promise<WorkerAnswer> {
  const answer = await answered(worker, question);
  if ('refused' in answer) throw new SpreadsheetRefused(answer.refused);
  if ('failed' in answer) throw new Error(`The reader of tables failed: ${answer.failed}`);
  return answer;
}

/** A worker loses its own hooks when all its listeners are taken away, so that only these two are. */
function answered(worker: Worker, question: WorkerQuestion): Promise<WorkerAnswer> {
  return new Promise((resolve, reject) => {
    const settled = (settle: () => void): void => {
      clearTimeout(slow);
      worker.off('message', heard);
      worker.off('error', broke);
      settle();
    };
    const heard = (answer: WorkerAnswer): void => settled(() => resolve(answer));
    const broke = (error: Error & { code?: string }): void => {
      const tooLarge = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      const refusal = new SpreadsheetRefused('This file needs too much memory to read.');
      settled(() => reject(tooLarge ? refusal : error));
    };
    const tooSlow = (): void => settled(() => reject(new SpreadsheetRefused('This file takes too long to read.')));
    const slow = setTimeout(tooSlow, answerWithinMs);
    worker.on('message', heard);
    worker.on('error', broke);
    worker.postMessage(question, []);
  });
}
