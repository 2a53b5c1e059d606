import type { RequestContext } from '../../kernel/context.js';
import { DomainError } from '../../kernel/errors.js';
import { confirmRecord } from './confirm-record.js';
import type { SeenRecord } from './lock-record.js';

/** What became of one of several records. */
export interface RecordOutcome {
  readonly id: string;
  readonly done: boolean;
  readonly refusal: { readonly code: string; readonly message: string } | null;
}

/**
 * Confirms several records, each by itself: what may not be confirmed is skipped with its reason, and keeps nothing else
 * back.
 * @throws Unauthenticated
 */
export async function confirmRecords(ctx: RequestContext, items: readonly SeenRecord[]): Promise<RecordOutcome[]> {
  const outcomes: RecordOutcome[] = [];
  for (const item of items) outcomes.push(await confirmOne(ctx, item));
  return outcomes;
}

async function confirmOne(ctx: RequestContext, item: SeenRecord): Promise<RecordOutcome> {
  const { id } = item;
  try {
    await confirmRecord(ctx, item, true);
    return { id, done: true, refusal: null };
  } catch (error) {
    if (!(error instanceof DomainError) || error.code === 'UNAUTHENTICATED') throw error;
    return { id, done: false, refusal: { code: error.code, message: error.message } };
  }
}
