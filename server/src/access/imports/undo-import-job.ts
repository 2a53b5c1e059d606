import { declareJobKind, type Piece } from '../../jobs/job-kind.js';
import type { Job } from '../../jobs/job.entity.js';
import type { RequestContext, Surroundings } from '../../kernel/context.js';
import { contextOfJob } from '../jobs/job-context.js';
import { DataImport, type RowResult } from './data-import.entity.js';
import { ImportRow } from './import-row.entity.js';
import { ImportInUse } from './import.errors.js';
import { importOf } from './import-of-job.js';
import { importTarget, type Undoable } from './import-target.js';
import { rowsBehind } from './rows-behind.js';
import { openBefore } from './staged-cells.js';
import { added } from './tally.js';

/** A part of undoing: first all rows are looked at, and only when nothing stands on any of them is the first taken back. */
interface Part {
  readonly rows: readonly ImportRow[];
  readonly looksOnly: boolean;
}

const writtenResults: readonly RowResult[] = ['REGISTERED', 'AMENDED'];

/** Takes back all that an import wrote. */
export const undoImportJob = declareJobKind<Part>({
  name: 'UNDO_IMPORT',
  pieces,
  async work(around, job, { rows, looksOnly }) {
    const ctx = await contextOfJob(around, job);
    const into = await importOf(around, job);
    const undoable = rows.map((row) => asUndoable(ctx, row));
    const standing = await importTarget(into.target).standing(ctx, undoable);
    if (standing.length > 0) throw new ImportInUse(standing);
    if (looksOnly) return;
    await importTarget(into.target).undo(ctx, undoable);
    await around.db.transact(async (tx) => {
      const ids = rows.map(({ id }) => id);
      await tx.updateWhere(ImportRow, { result: 'UNDONE' }, { oneOf: ['id', ids] });
      await tx.updateWhere(DataImport, { results: undone(into, rows) }, { eq: { id: into.id } });
    });
  },
  async ended(around, job, how) {
    const into = await importOf(around, job);
    const before = (into.results.UNDONE ?? 0) > 0 ? 'STOPPED' : 'DONE';
    const state = how === 'DONE' ? 'UNDONE' : before;
    await around.db.transact((tx) => tx.updateWhere(DataImport, { state }, { eq: { id: into.id } }));
  },
});

async function* pieces(around: Surroundings, job: Job): AsyncGenerator<Piece<Part>> {
  const into = await importOf(around, job);
  const left = writtenResults.reduce((sum, result) => sum + (into.results[result] ?? 0), 0);
  const count = job.total === null ? left : job.total / 2;
  const where = { oneOf: ['result', writtenResults] } as const;
  const total = count * 2;
  let at = 0;
  if (job.progress < count) {
    for await (const rows of rowsBehind(around, into, { where, count: left })) {
      at += rows.length;
      if (at > job.progress) yield { item: { rows, looksOnly: true }, upTo: at, total };
    }
  }
  at = Math.max(job.progress, count);
  for await (const rows of rowsBehind(around, into, { where, count: left })) {
    at += rows.length;
    yield { item: { rows, looksOnly: false }, upTo: at, total };
  }
}

function asUndoable(ctx: RequestContext, row: ImportRow): Undoable {
  const { id, sheetRow, recordId, recordVersion, beforeSealed } = row;
  const before = beforeSealed === null ? null : openBefore(ctx.secrets, id, beforeSealed);
  return { row: sheetRow, recordId: recordId ?? '', version: recordVersion ?? 0, before };
}

function undone({ results }: DataImport, rows: readonly ImportRow[]): DataImport['results'] {
  const less: Partial<Record<RowResult, number>> = { ...results };
  for (const { result } of rows) if (result) less[result] = (less[result] ?? 0) - 1;
  return added(
    less,
    rows.map(() => 'UNDONE' as const),
  );
}
