import type { ConsoleDataProvider } from '../../providers/data.provider';
import type { AnyRecord } from '../record-path';
import { messageOf } from '../../providers/server-error';

/** What became of one record in a bulk step. */
export interface BulkOutcome {
  readonly record: AnyRecord;
  /** Why it was refused; absent when it was done. */
  readonly refusal?: string;
}

/** A step to take on several records. */
export interface BulkStep {
  readonly resource: string;
  readonly step: string;
  readonly ids: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * Takes a step on each record in turn, so that one refusal stops nobody else and each record's history stands alone.
 * `onEach` hears of each outcome; a true answer of `isCancelled` ends the walk.
 */
export async function runBulkStep(
  dataProvider: ConsoleDataProvider,
  { resource, step, ids, values }: BulkStep,
  watch: { readonly onEach: (outcome: BulkOutcome) => void; readonly isCancelled: () => boolean },
): Promise<void> {
  const { data } = await dataProvider.getMany<AnyRecord>(resource, { ids: [...ids] });
  for (const record of data) {
    if (watch.isCancelled()) return;
    try {
      await dataProvider.act(resource, { action: step, record, values });
      watch.onEach({ record });
    } catch (error) {
      watch.onEach({ record, refusal: messageOf(error) });
    }
  }
}
