import type { RequestContext } from '../../kernel/context.js';
import { writeAudit } from './write-audit.js';

/** What left the house, and by which filter it was chosen. */
export interface ExportFacts {
  /** The kind of record, `Activity`. */
  readonly type: string;
  readonly list: string;
  readonly format: string;
  readonly filter: unknown;
  readonly columns: readonly string[];
  /** How many records were chosen by hand; null for the whole list. */
  readonly chosen: number | null;
  readonly rows: number;
}

/** Writes into the audit trail that somebody takes a list out of the house. */
export async function recordExport(ctx: RequestContext, { type, ...facts }: ExportFacts): Promise<void> {
  await ctx.db.transact((tx) => writeAudit(ctx, tx, { action: 'export', subjectType: type, subjectId: '', facts }));
}
