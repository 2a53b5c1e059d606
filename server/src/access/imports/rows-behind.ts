import type { Condition } from '../../database/condition.js';
import type { Surroundings } from '../../kernel/context.js';
import type { DataImport } from './data-import.entity.js';
import { ImportRow } from './import-row.entity.js';

/** Numbers of rows in one part. A part is one transaction, during which the embedded database has no other writer. */
const window = 125;

/** The rows of an import that fulfil a condition, part by part in their order, until so many were found. */
export async function* rowsBehind(
  around: Surroundings,
  { id, headRow }: DataImport,
  wanted: { readonly where: Condition; readonly count: number },
): AsyncGenerator<readonly ImportRow[]> {
  let left = wanted.count;
  for (let above = headRow; left > 0; above += window) {
    const between: Condition = {
      all: [
        { eq: { importId: id } },
        { compare: ['sheetRow', '>', above] },
        { compare: ['sheetRow', '<=', above + window] },
        wanted.where,
      ],
    };
    const rows = await around.db.transact((tx) => tx.listWhere(ImportRow, between));
    if (rows.length === 0) continue;
    left -= rows.length;
    yield rows.toSorted((a, b) => a.sheetRow - b.sheetRow);
  }
}
