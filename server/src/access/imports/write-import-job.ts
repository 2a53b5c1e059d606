import { updateEach } from '../../database/update-each.js';
import { declareJobKind, type Piece } from '../../jobs/job-kind.js';
import type { Job } from '../../jobs/job.entity.js';
import type { RequestContext, Surroundings } from '../../kernel/context.js';
import { mapInTurns } from '../../kernel/map-in-turns.js';
import { contextOfJob } from '../jobs/job-context.js';
import { DataImport, type RowResult } from './data-import.entity.js';
import { reasonsByColumn } from './draft-row.js';
import { ImportRow } from './import-row.entity.js';
import { importOf } from './import-of-job.js';
import { importTarget, type SoundDraft, type WrittenDraft } from './import-target.js';
import { columnsOf, judgeRows, type JudgedRow } from './judge-rows.js';
import { rowsBehind } from './rows-behind.js';
import { openCells, sealBefore } from './staged-cells.js';
import { added, totalOf } from './tally.js';

/** How one row is kept once it was written, or not. */
type Kept = Partial<ImportRow> & { readonly id: string; readonly result: RowResult };

/**
 * Makes records of the rows that the preview found sound. Each part is judged once more in its own transaction, so that what
 * changed since the preview is seen. What has no result yet is left to do, whichever job began it.
 */
export const writeImportJob = declareJobKind<readonly ImportRow[]>({
  name: 'RUN_IMPORT',
  async *pieces(around: Surroundings, job: Job): AsyncGenerator<Piece<readonly ImportRow[]>> {
    const into = await importOf(around, job);
    const count = totalOf(into.outcomes) - totalOf(into.results);
    let done = job.progress;
    for await (const item of rowsBehind(around, into, { where: { isNull: ['result', true] }, count })) {
      done += item.length;
      yield { item, upTo: done, total: job.progress + count };
    }
  },
  async work(around, job, rows) {
    const ctx = await contextOfJob(around, job);
    const into = await importOf(around, job);
    const kept = await written(ctx, into, rows);
    await around.db.transact(async (tx) => {
      await updateEach(tx, ImportRow, kept);
      const results = added(
        into.results,
        kept.map(({ result }) => result),
      );
      await tx.updateWhere(DataImport, { results }, { eq: { id: into.id } });
    });
  },
  async ended(around, job, how) {
    const state = how === 'DONE' ? 'DONE' : 'STOPPED';
    await around.db.transact((tx) => tx.updateWhere(DataImport, { state }, { eq: { id: job.subjectId } }));
  },
});

async function written(ctx: RequestContext, into: DataImport, rows: readonly ImportRow[]): Promise<Kept[]> {
  const wanted = rows.filter(({ outcome }) => isWanted(outcome, into));
  const staged = await mapInTurns(wanted, (row) => {
    return { row: row.sheetRow, ...openCells(ctx.secrets, row.id, row.cellsSealed) };
  });
  const judged = new Map((await judgeRows(ctx, into, staged)).map((one) => [one.row, one]));
  const sound = [...judged.values()].filter(({ outcome }) => isWanted(outcome, into));
  const answers = await importTarget(into.target).write(ctx, into, sound.map(soundDraft));
  const byRow = new Map(sound.map(({ row }, at) => [row, answers[at]]));
  return rows.map((row) => keptAs(ctx, row, { into, now: judged.get(row.sheetRow), answer: byRow.get(row.sheetRow) }));
}

function isWanted(outcome: ImportRow['outcome'], { withDoubtful }: DataImport): boolean {
  return outcome === 'NEW' || outcome === 'CHANGED' || (outcome === 'DOUBTFUL' && withDoubtful);
}

function soundDraft({ draft, outcome, recordId }: JudgedRow): SoundDraft {
  return outcome === 'CHANGED' ? { ...draft, as: 'CHANGED', recordId } : { ...draft, as: 'NEW', recordId: null };
}

function keptAs(
  ctx: RequestContext,
  { id }: ImportRow,
  found: { into: DataImport; now: JudgedRow | undefined; answer: WrittenDraft | undefined },
): Kept {
  const { into, now, answer } = found;
  if (!now) return { id, result: 'SKIPPED' };
  if (!answer) {
    if (now.outcome !== 'FAULTY') return { id, result: 'SKIPPED', outcome: now.outcome, reasons: now.reasons };
    return { id, result: 'REFUSED', reasons: now.reasons };
  }
  if ('refused' in answer) {
    return { id, result: 'REFUSED', reasons: reasonsByColumn([answer.refused], columnsOf(into)) };
  }
  const { recordId, version: recordVersion, before } = answer;
  const beforeSealed = before === null ? null : sealBefore(ctx.secrets, id, before);
  return { id, result: before === null ? 'REGISTERED' : 'AMENDED', recordId, recordVersion, beforeSealed };
}
