import type { Condition } from '../../database/condition.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { writeAudit } from '../audit/write-audit.js';
import { requireStepUp } from '../sessions/require-step-up.js';
import { DataImport } from './data-import.entity.js';
import { ImportRow, type RowReason } from './import-row.entity.js';
import { importsOf } from './import.policy.js';
import { openCells } from './staged-cells.js';

/** A row that did not come in, as its file had it, and why. */
export interface FaultyRow {
  readonly sheetRow: number;
  readonly cells: readonly string[];
  readonly reasons: readonly RowReason[];
}

/** The rows of an import that are to be mended, in their order. */
export interface FaultyRows {
  readonly heads: readonly string[];
  readonly pages: AsyncIterable<readonly FaultyRow[]>;
}

const rowsAPage = 200;

/**
 * What of an import was not brought in and why: faulty rows, refused ones, and doubtful ones that were left out. Cells come
 * whole, so that the rows can be mended and brought in once more; that somebody took them stands in the audit trail.
 * @throws NotFound, StepUpRequired
 */
export async function faultyRows(ctx: RequestContext, importId: string, format: string): Promise<FaultyRows> {
  requireStepUp(ctx);
  const visible = importsOf(requireCaller(ctx));
  const into = await ctx.db.transact((tx) => tx.get(DataImport, importId, visible));
  const numbers = await ctx.db.transact((tx) => tx.valuesOf(ImportRow, 'sheetRow', leftOut(importId)));
  const rows = numbers.map(Number).toSorted((a, b) => a - b);
  const facts = { format, rows: rows.length };
  const deed = { action: 'exportFaultyRows', subjectType: 'Import', subjectId: importId, facts, subject: into };
  await ctx.db.transact((tx) => writeAudit(ctx, tx, deed));
  return { heads: into.heads, pages: pagesOf(ctx, importId, rows) };
}

function leftOut(importId: string): Condition {
  const doubtful: Condition = {
    all: [{ eq: { outcome: 'DOUBTFUL' } }, { any: [{ isNull: ['result', true] }, { eq: { result: 'SKIPPED' } }] }],
  };
  const any: Condition = { any: [{ eq: { outcome: 'FAULTY' } }, { eq: { result: 'REFUSED' } }, doubtful] };
  return { all: [{ eq: { importId } }, any] };
}

async function* pagesOf(
  ctx: RequestContext,
  importId: string,
  numbers: readonly number[],
): AsyncGenerator<readonly FaultyRow[]> {
  for (let from = 0; from < numbers.length; from += rowsAPage) {
    const some = { oneOf: ['sheetRow', numbers.slice(from, from + rowsAPage)] } as const;
    const rows = await ctx.db.transact((tx) => tx.listWhere(ImportRow, { all: [{ eq: { importId } }, some] }));
    const opened = rows.map(({ id, sheetRow, cellsSealed, reasons }) => {
      return { sheetRow, reasons, cells: openCells(ctx.secrets, id, cellsSealed).cells };
    });
    yield opened.toSorted((a, b) => a.sheetRow - b.sheetRow);
  }
}
