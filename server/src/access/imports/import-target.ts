import type { RequestContext } from '../../kernel/context.js';
import type { DataImport, ImportTargetName, RowOutcome } from './data-import.entity.js';

/** A field that a column can fill. */
export interface ImportField {
  readonly key: string;
  readonly chinese: string;
  readonly english: string;
  /** Further heads under which tables carry it. */
  readonly synonyms: readonly string[];
  readonly required: boolean;
  /** A row that gives this field speaks of a known record, and may leave out what is required of a new one. */
  readonly unless?: string;
  /** What the template shows. */
  readonly example: string;
  /** What the template's notes say, in Chinese. */
  readonly note: string;
}

/** What a row says, by field; what is blank is left out, so that it overwrites nothing. */
export interface Draft {
  readonly row: number;
  readonly values: Readonly<Record<string, string>>;
  /** The fields of cells with asterisks: a mask says nothing of a known record, and is not enough for a new one. */
  readonly masked: readonly string[];
}

/** What speaks against a draft, or makes it doubtful. */
export interface DraftReason {
  readonly code: string;
  readonly field: string | null;
  readonly message: string;
}

/** What a draft would do to the records as they stand. */
export interface Judgement {
  readonly outcome: RowOutcome;
  readonly reasons: readonly DraftReason[];
  /** What tells such records apart, when the draft says it; compared within the file. */
  readonly key: string | null;
  /** The record that it would change, or is the same as. */
  readonly recordId: string | null;
}

/** A draft that is to be written, and as what. */
export interface SoundDraft extends Draft {
  readonly as: 'NEW' | 'CHANGED';
  readonly recordId: string | null;
}

/** What became of a draft: the record with its version and what it overwrote, or what stood against it. */
export type WrittenDraft =
  | { readonly recordId: string; readonly version: number; readonly before: object | null }
  | { readonly refused: DraftReason };

/** A row that was written and is to be taken back. */
export interface Undoable {
  readonly row: number;
  readonly recordId: string;
  readonly version: number;
  /** What it overwrote; null for a record that it made. */
  readonly before: object | null;
}

/** How rows become records of one kind. Its slice declares it, with its own rules and use-cases. */
export interface ImportTarget {
  readonly name: ImportTargetName;
  readonly chinese: string;
  /** The type in the audit trail. */
  readonly subjectType: string;
  readonly fields: readonly ImportField[];
  /** Says of each draft what it would do; reads only. */
  judge(ctx: RequestContext, into: DataImport, drafts: readonly Draft[]): Promise<Judgement[]>;
  /** Writes drafts that were judged sound in the same transaction. */
  write(ctx: RequestContext, into: DataImport, drafts: readonly SoundDraft[]): Promise<WrittenDraft[]>;
  /** The rows that cannot be taken back, because something stands on their record or somebody changed it. */
  standing(ctx: RequestContext, rows: readonly Undoable[]): Promise<readonly number[]>;
  /** Takes rows back, none of which is standing. */
  undo(ctx: RequestContext, rows: readonly Undoable[]): Promise<void>;
}

const targets = new Map<string, ImportTarget>();

/** Makes tables of one kind importable. */
export function declareImportTarget(target: ImportTarget): void {
  targets.set(target.name, target);
}

/** How tables of this kind are brought in. */
export function importTarget(name: ImportTargetName): ImportTarget {
  const found = targets.get(name);
  if (!found) throw new Error(`Nobody declared how to import ${name}.`);
  return found;
}
