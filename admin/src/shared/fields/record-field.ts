import type { ReactNode } from 'react';
import type { AnyRecord } from '../record-path';

/** What a field needs to turn a value into words. */
export interface FieldSurroundings {
  readonly locale: string;
  readonly resource: string;
}

/**
 * One field of a record, declared once: the list draws it as a column, the phone as a line of a card, the record's page
 * as a term with its value, and the export takes its path.
 */
export interface RecordField {
  /** Names its words (`resources.<slice>.fields.<source>`) and its sort. */
  readonly source: string;
  readonly render: (record: AnyRecord, around: FieldSurroundings) => ReactNode;
  /** Names the record: heads its row, titles its card, leads to its page. */
  readonly lead?: boolean;
  /** Set flush right, figures in columns. */
  readonly numeric?: boolean;
  /** Not a column until someone asks for it. */
  readonly hidden?: boolean;
  /** Takes the whole width on the record's page. */
  readonly wide?: boolean;
  /** Path of the exported value; `false` leaves it out. */
  readonly exported: string | false;
  /** The enum whose words the export writes. */
  readonly enumName?: string;
}

/** What a slice may say of a field beside its kind. */
export type FieldOptions = Partial<Pick<RecordField, 'hidden' | 'wide' | 'exported'>>;
