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
      written.push(refusedByRule(error));
    }
  }
  return written;
}

/** What is said of a row that is not written; without a reason its record is not what it was when the row was judged. */
export function refusedBy(reason: DraftReason | undefined): WrittenDraft {
  return { refused: reason ?? { code: 'CONFLICT', field: null, message: 'Somebody changed this record meanwhile.' } };
}

/** What is said of a row that a rule refuses. */
export function refusedByRule({ code, message, fields }: DomainError): WrittenDraft {
  const [field, sentence] = Object.entries(fields ?? {})[0] ?? [null, message];
  return refusedBy({ code, field, message: sentence });
}

/** What is said of a draft that no record can be made of. */
export function faulty(reasons: readonly DraftReason[]): Judgement {
  return { outcome: 'FAULTY', reasons, key: null, recordId: null };
}
