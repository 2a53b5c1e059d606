import { DomainError } from '../../kernel/errors.js';
import type { DraftReason, Judgement, SoundDraft, WrittenDraft } from './import-target.js';

/**
 * Writes drafts each by its own use-case, with its own event in the audit trail: for kinds of record that come by the
 * hundred. What a rule refuses is told of that row; the others are written.
 */
export async function writeOneByOne(
  drafts: readonly SoundDraft[],
  write: (draft: SoundDraft) => Promise<WrittenDraft>,
): Promise<WrittenDraft[]> {
  const written: WrittenDraft[] = [];
  for (const draft of drafts) {
    try {
      written.push(await write(draft));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const [field, message] = Object.entries(error.fields ?? {})[0] ?? [null, error.message];
      written.push(refusedBy({ code: error.code, field, message }));
    }
  }
  return written;
}

/** What is said of a row that is not written; without a reason its record is not what it was when the row was judged. */
export function refusedBy(reason: DraftReason | undefined): WrittenDraft {
  return { refused: reason ?? { code: 'CONFLICT', field: null, message: 'Somebody changed this record meanwhile.' } };
}

/** What is said of a draft that no record can be made of. */
export function faulty(reasons: readonly DraftReason[]): Judgement {
  return { outcome: 'FAULTY', reasons, key: null, recordId: null };
}
