import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { beginImport } from '../access/imports/begin-import.js';
import { DataImport, type ImportTargetName } from '../access/imports/data-import.entity.js';
import type { ImportStep } from '../access/imports/import.states.js';
import { takeImportStep } from '../access/imports/take-import-step.js';
import { Job } from '../jobs/job.entity.js';
import { JobRunner } from '../jobs/job-runner.js';
import type { RequestContext } from '../kernel/context.js';
import { aFile } from './a-file.js';
import { testFiles } from './contexts.js';

/** Uploads the text or bytes of a table. @returns the file's id */
export function aTable(ctx: RequestContext, content: string | Buffer): Promise<string> {
  const bytes = Buffer.from(content);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  testFiles.set(sha256, bytes);
  return aFile(ctx, { sha256, mediaType: 'text/csv', bytes: bytes.length, width: null, height: null });
}

/** Begins to bring a table in. @returns the import's id */
export async function anImport(
  ctx: RequestContext,
  target: ImportTargetName,
  content: string | Buffer,
): Promise<string> {
  return beginImport(ctx, { fileId: await aTable(ctx, content), target, name: '名单.csv' });
}

/** An import as it stands. */
export function importNow({ db }: RequestContext, id: string): Promise<DataImport> {
  return db.transact((tx) => tx.get(DataImport, id));
}

/** Takes a step on an import and lets its job run to its end. @returns the import, and the job's failure */
export async function throughStep(
  ctx: RequestContext,
  id: string,
  step: ImportStep | 'runWithDoubtful',
): Promise<DataImport & { failure: string | null }> {
  const { version } = await importNow(ctx, id);
  const withDoubtful = step === 'runWithDoubtful';
  await takeImportStep(ctx, withDoubtful ? 'run' : step, { id, version, withDoubtful });
  const runner = new JobRunner(ctx, { lookEveryMs: 10, leaseMs: 10_000, restMs: 10 });
  runner.start();
  try {
    return Object.assign(await ended(ctx, id), { failure: await failureOf(ctx, id) });
  } finally {
    await runner.stop();
  }
}

async function ended(ctx: RequestContext, id: string): Promise<DataImport> {
  for (;;) {
    const into = await importNow(ctx, id);
    if (!['CHECKING', 'RUNNING', 'UNDOING'].includes(into.state)) return into;
    await sleep(20);
  }
}

async function failureOf(ctx: RequestContext, id: string): Promise<string | null> {
  const { jobId } = await importNow(ctx, id);
  const job = await ctx.db.transact((tx) => tx.find(Job, { id: jobId ?? '' }));
  return job?.failure ?? null;
}
