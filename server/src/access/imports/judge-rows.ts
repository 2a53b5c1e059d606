import type { RequestContext } from '../../kernel/context.js';
import { keyedHash } from '../../kernel/keyed-hash.js';
import type { DataImport, RowOutcome } from './data-import.entity.js';
import { draftOf, reasonsByColumn, type Columns, type StagedRow } from './draft-row.js';
import { ImportRow, type RowReason } from './import-row.entity.js';
import { importTarget, type Draft, type DraftReason, type Judgement } from './import-target.js';

/** A row with what it would do. */
export interface JudgedRow extends StagedRow {
  readonly draft: Draft;
  readonly outcome: RowOutcome;
  readonly reasons: readonly RowReason[];
  readonly key: string | null;
  readonly recordId: string | null;
}

/** How an import's columns are understood. */
export function columnsOf({ heads, mapping, target }: DataImport): Columns {
  return { heads, mapping, fields: importTarget(target).fields };
}

/** Says of each row what it would do: by its cells, by the records as they stand, and by the rows above it in the file. */
export async function judgeRows(
  ctx: RequestContext,
  into: DataImport,
  rows: readonly StagedRow[],
): Promise<JudgedRow[]> {
  const columns = columnsOf(into);
  const drafted = rows.map((staged) => ({ staged, ...draftOf(staged, columns) }));
  const sound = drafted.filter(({ reasons }) => reasons.length === 0).map(({ draft }) => draft);
  const judgements = await importTarget(into.target).judge(ctx, into, sound);
  const byRow = new Map(sound.map(({ row }, at) => [row, judgements[at]]));
  const judged = drafted.map(({ staged, draft, reasons }): JudgedRow => {
    const found = byRow.get(staged.row);
    if (!found) return { ...staged, draft, outcome: 'FAULTY', reasons, key: null, recordId: null };
    const against = found.recordId === null || found.outcome === 'DOUBTFUL' ? masks(draft) : [];
    if (against.length > 0 && found.outcome !== 'FAULTY') {
      return {
        ...staged,
        draft,
        outcome: 'FAULTY',
        reasons: reasonsByColumn(against, columns),
        key: null,
        recordId: null,
      };
    }
    return { ...staged, draft, ...found, reasons: reasonsByColumn(found.reasons, columns) };
  });
  return withoutTwins(judged, await rowsAbove(ctx, into, judgements));
}

/** What speaks against making a new record of a row some of whose cells are masked. */
function masks({ masked }: Draft): DraftReason[] {
  return masked.map((field) => ({ code: 'MASKED', field, message: 'This is masked by asterisks; give it whole.' }));
}

/** The rows of this file, already kept, that speak of the same things, by key. */
async function rowsAbove(
  ctx: RequestContext,
  { id }: DataImport,
  judgements: readonly Judgement[],
): Promise<Map<string, number>> {
  const hash = keyedHash(ctx.keys, 'import.key');
  const keys = judgements.flatMap(({ key }) => (key === null ? [] : [key]));
  const byHash = new Map(keys.map((key) => [hash.of(key), key]));
  if (byHash.size === 0) return new Map();
  const known = await ctx.db.transact((tx) =>
    tx.listWhere(ImportRow, { all: [{ eq: { importId: id } }, { oneOf: ['keyHash', [...byHash.keys()]] }] }),
  );
  return new Map(known.map(({ keyHash, sheetRow }) => [byHash.get(keyHash ?? '') ?? '', sheetRow]));
}

function withoutTwins(judged: readonly JudgedRow[], above: Map<string, number>): JudgedRow[] {
  return judged.map((one) => {
    if (one.key === null || one.outcome === 'FAULTY') return one;
    const first = above.get(one.key);
    if (first === undefined || first === one.row) {
      above.set(one.key, one.row);
      return one;
    }
    const message = `Row ${String(first)} of this file speaks of the same.`;
    return { ...one, outcome: 'FAULTY', reasons: [{ code: 'SAME_AS_ROW', column: null, message }] };
  });
}
