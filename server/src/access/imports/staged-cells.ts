import type { Cell, SecretBox } from '../../kernel/secret-box.js';
import type { CellFault } from '../../spreadsheets/table.js';

/** What a row's seal holds: its cells, and their faults by column. */
interface Staged {
  readonly cells: readonly string[];
  readonly faults: Readonly<Record<number, CellFault>>;
}

const cellOf = (column: string, rowId: string): Cell => ({ table: 'import_row', column, rowId });

/** Seals what a row says, so that a table of people lies in the database no more openly than the people do. */
export function sealCells(secrets: SecretBox, rowId: string, staged: Staged): string {
  return secrets.seal(JSON.stringify(staged), cellOf('cells_sealed', rowId));
}

export function openCells(secrets: SecretBox, rowId: string, sealed: string): Staged {
  return JSON.parse(secrets.open(sealed, cellOf('cells_sealed', rowId))) as Staged;
}

/** Seals what a change overwrote. */
export function sealBefore(secrets: SecretBox, rowId: string, before: object): string {
  return secrets.seal(JSON.stringify(before), cellOf('before_sealed', rowId));
}

export function openBefore(secrets: SecretBox, rowId: string, sealed: string): object {
  return JSON.parse(secrets.open(sealed, cellOf('before_sealed', rowId))) as object;
}
