import type { CellFault } from '../../spreadsheets/table.js';
import type { Mapping } from './guess-mapping.js';
import type { RowReason } from './import-row.entity.js';
import { isExample } from './import-template.js';
import type { Draft, DraftReason, ImportField } from './import-target.js';

/** A row as it was read: cells as text, and faults by column. */
export interface StagedRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly faults: Readonly<Record<number, CellFault>>;
}

/** How the columns of an import are understood. */
export interface Columns {
  readonly heads: readonly string[];
  readonly mapping: Mapping;
  readonly fields: readonly ImportField[];
}

const faultMessages: Readonly<Record<CellFault, string>> = {
  FORMULA: 'A formula stands here; put its value.',
  PRECISION_LOST: 'This was stored as a number and has lost digits; make the column text and type it again.',
  ERROR_VALUE: 'The spreadsheet shows an error here.',
  MERGED: 'Cells are merged here; split them, so that each row has its own value.',
  TOO_LONG: 'This text is too long.',
};
const example: RowReason = { code: 'EXAMPLE', column: null, message: "This is the template's example; take it out." };
/** What an export shows instead of what not everybody may read: 138****1234. */
const mask = /\*{3}/;
/** What people write where they have nothing to say. */
const blank = /^(?:无|暂无|不详|未说明|null|n\/a|-+|\/+|—+)$/i;

/** What a row says by field, and what is wrong with it before its meaning is looked at. */
export function draftOf(
  staged: StagedRow,
  { heads, mapping, fields }: Columns,
): { draft: Draft; reasons: RowReason[] } {
  const values: Record<string, string> = {};
  const masked: string[] = [];
  const reasons: RowReason[] = [];
  for (const [index, key] of mapping.entries()) {
    const fault = staged.faults[index];
    const told = fault === 'MERGED' || key !== null ? fault : undefined;
    if (told) reasons.push({ code: told, column: heads[index] ?? null, message: faultMessages[told] });
    const text = staged.cells[index] ?? '';
    if (key === null || text === '' || blank.test(text)) continue;
    if (mask.test(text)) masked.push(key);
    else values[key] = text.normalize('NFC');
  }
  if (reasons.length === 0) reasons.push(...missing(values, { heads, mapping, fields }));
  if (reasons.length === 0 && isExample(values, fields)) reasons.push(example);
  return { draft: { row: staged.row, values, masked }, reasons };
}

/** The reasons of a draft, naming columns instead of fields. */
export function reasonsByColumn(reasons: readonly DraftReason[], { heads, mapping, fields }: Columns): RowReason[] {
  return reasons.map(({ code, field, message }) => {
    const index = field === null ? -1 : mapping.indexOf(field);
    const named = fields.find(({ key }) => key === field)?.chinese ?? field;
    return { code, column: heads[index] ?? named, message };
  });
}

function missing(values: Draft['values'], { fields, ...columns }: Columns): RowReason[] {
  const given = (key: string | undefined): boolean => key !== undefined && values[key] !== undefined;
  const absent = fields.filter(({ key, required, unless }) => required && !given(key) && !given(unless));
  const reasons = absent.map(({ key }) => ({ code: 'REQUIRED', field: key, message: 'This must be filled in.' }));
  return reasonsByColumn(reasons, { fields, ...columns });
}
