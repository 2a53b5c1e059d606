import type { Draft, DraftReason } from '../../access/imports/import-target.js';
import { wrong } from '../../access/imports/reasons-in.js';
import { dayIn, noDay } from './day-text.js';

/** Reads the cells of one row, and gathers what it cannot read. A blank cell says nothing. */
export class CellReader {
  readonly reasons: DraftReason[] = [];

  constructor(private readonly values: Draft['values']) {}

  text(field: string): string | undefined {
    return this.values[field];
  }

  /** What the words of a cell come to; `otherwise` is told of words that come to nothing. */
  read<Value>(field: string, reader: (text: string) => Value | undefined, otherwise: string): Value | undefined {
    const text = this.values[field];
    const value = text === undefined ? undefined : reader(text);
    if (text !== undefined && value === undefined) this.wrong(field, otherwise);
    return value;
  }

  /** The id of the record that a cell names. */
  idOf(field: string, names: { find(name: string): { readonly id: string } | { readonly wrong: string } }) {
    const name = this.values[field];
    if (name === undefined) return undefined;
    const found = names.find(name);
    if ('id' in found) return found.id;
    this.wrong(field, found.wrong);
    return undefined;
  }

  day(field: string): string | undefined {
    return this.read(field, dayIn, noDay);
  }

  wrong(field: string, message: string): void {
    this.reasons.push(wrong(field, message));
  }
}
