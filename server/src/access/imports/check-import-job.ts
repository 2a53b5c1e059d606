import { buffer } from 'node:stream/consumers';
import { declareJobKind, type Piece } from '../../jobs/job-kind.js';
import type { Job } from '../../jobs/job.entity.js';
import type { RequestContext, Surroundings } from '../../kernel/context.js';
import { keyedHash } from '../../kernel/keyed-hash.js';
import { newId } from '../../kernel/ids.js';
import { mapInTurns } from '../../kernel/map-in-turns.js';
import { openTable } from '../../spreadsheets/open-table.js';
import { SpreadsheetRefused } from '../../spreadsheets/spreadsheet-refused.js';
import type { TableRow } from '../../spreadsheets/table.js';
import { StoredFile } from '../files/stored-file.entity.js';
import { contextOfJob } from '../jobs/job-context.js';
import { DataImport, type RowOutcome } from './data-import.entity.js';
import { ImportRow } from './import-row.entity.js';
import { importOf } from './import-of-job.js';
import { judgeRows, type JudgedRow } from './judge-rows.js';
import { sealCells } from './staged-cells.js';
import { added } from './tally.js';

const rowsAPart = 125;

/**
 * Reads the whole table, says of each row what it would do, and keeps that as the preview. Writes no record. A table that
 * cannot be read to its end leaves no half a preview behind.
 */
export const checkImportJob = declareJobKind<readonly TableRow[]>({
  name: 'CHECK_IMPORT',
  pieces,
  async work(around, job, rows) {
    const ctx = await contextOfJob(around, job);
    const into = await importOf(around, job);
    if (job.progress === 0) await around.db.transact((tx) => tx.removeAll(ImportRow, { importId: into.id }));
    await keep(ctx, into, await judgeRows(ctx, into, rows));
  },
  async ended(around, job, how) {
    const importId = job.subjectId;
    await around.db.transact(async (tx) => {
      if (how !== 'DONE') await tx.removeAll(ImportRow, { importId });
      const seen = how === 'DONE' ? ({ state: 'CHECKED' } as const) : ({ state: 'MAPPING', outcomes: {} } as const);
      await tx.updateWhere(DataImport, seen, { eq: { id: importId } });
    });
  },
});

/** The table is read anew after a crash, and what was kept already is passed over. */
async function* pieces(around: Surroundings, job: Job): AsyncGenerator<Piece<readonly TableRow[]>> {
  const into = await importOf(around, job);
  const file = await around.db.transact((tx) => tx.get(StoredFile, into.fileId));
  const stream = await around.files.get(file.sha256);
  if (!stream) throw new SpreadsheetRefused('The file is not here any more. Upload it again.');
  const table = await openTable(await buffer(stream));
  let at = 0;
  try {
    for await (const batch of table.batches) {
      for (let from = 0; from < batch.length; from += rowsAPart) {
        const item = batch.slice(from, from + rowsAPart);
        at += item.length;
        if (at > job.progress) yield { item, upTo: at, total: null };
      }
    }
  } finally {
    await table.close();
  }
}

function keep(ctx: RequestContext, into: DataImport, judged: readonly JudgedRow[]): Promise<void> {
  const hash = keyedHash(ctx.keys, 'import.key');
  const { id: importId, districtId, areaId } = into;
  const sorts: RowOutcome[] = judged.map(({ outcome }) => outcome);
  return ctx.db.transact(async (tx) => {
    const rows = await mapInTurns(judged, (one): Partial<ImportRow> => {
      const id = newId();
      const { row: sheetRow, outcome, reasons, key, recordId } = one;
      const cellsSealed = sealCells(ctx.secrets, id, one);
      const keyHash = key === null ? null : hash.of(key);
      return { id, districtId, areaId, importId, sheetRow, cellsSealed, keyHash, outcome, reasons, recordId };
    });
    await tx.insertMany(ImportRow, rows);
    const outcomes = added(into.outcomes, sorts);
    await tx.updateWhere(DataImport, { outcomes }, { eq: { id: importId } });
  });
}
