import type { SoundDraft, WrittenDraft } from '../../access/imports/import-target.js';
import type { DomainError } from '../../kernel/errors.js';
import type { VolunteerDraft } from './volunteer-drafts.js';

/** A row that is to be written, and what it says of a volunteer. */
export interface ReadRow {
  readonly sound: SoundDraft;
  readonly draft: VolunteerDraft;
}

/** What is said of a row whose record is not what it was when the row was judged. */
export const moved: WrittenDraft = {
  refused: { code: 'CONFLICT', field: null, message: 'Somebody changed this record meanwhile.' },
};

/** What is said of a row that a rule refuses. */
export function refusedBy({ code, message, fields }: DomainError): WrittenDraft {
  const [field, sentence] = Object.entries(fields ?? {})[0] ?? [null, message];
  return { refused: { code, field, message: sentence } };
}
