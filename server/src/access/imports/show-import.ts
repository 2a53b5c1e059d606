import { nowIn, requireCaller, type RequestContext } from '../../kernel/context.js';
import { maskPhone } from '../../kernel/masks.js';
import { offersOf, type TransitionOffer } from '../../kernel/state-machine.js';
import type { DataImport } from './data-import.entity.js';
import type { ImportRow } from './import-row.entity.js';
import { importTarget, type ImportField } from './import-target.js';
import { importStates, type ImportStepRow } from './import.states.js';
import { openCells } from './staged-cells.js';

/** Each column with the field that it fills. */
export function showColumns({ heads, mapping }: Pick<DataImport, 'heads' | 'mapping'>) {
  return heads.map((head, at) => ({ head, field: mapping[at] ?? null }));
}

/** The fields that columns can fill. */
export function showFields({ target }: Pick<DataImport, 'target'>): readonly ImportField[] {
  return importTarget(target).fields;
}

/** A tally as a list, under the name of its sorts. */
export function showTally<Name extends string, Sort extends string>(
  name: Name,
  tally: Readonly<Partial<Record<Sort, number>>>,
): Record<string, unknown>[] {
  return Object.entries(tally)
    .filter(([, count]) => Number(count) > 0)
    .map(([sort, count]) => ({ [name]: sort, count }));
}

/** The steps that lead on from an import's state, each with what stands against it for this caller. */
export function listImportSteps(ctx: RequestContext, into: ImportStepRow): TransitionOffer[] {
  return offersOf(importStates, into, requireCaller(ctx), nowIn(ctx));
}

/** A row's cells as the preview shows them: of telephone and document numbers no more than the last four digits. */
export function showCells(ctx: RequestContext, { id, cellsSealed }: Pick<ImportRow, 'id' | 'cellsSealed'>): string[] {
  return openCells(ctx.secrets, id, cellsSealed).cells.map(maskNumbers);
}

function maskNumbers(cell: string): string {
  return cell.replace(/\d[\d\s-]{5,}[\dXx]/g, (number) => {
    const digits = number.replace(/[\s-]/g, '');
    if (/^\d{4}[-/]\d{1,2}[-/]\d{1,2}$/.test(number)) return number;
    return digits.length < 12 ? maskPhone(digits) : `**************${digits.slice(-4)}`;
  });
}
