import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RowOutcome, RowResult } from './data-import.entity.js';

/** What stands against a row, or makes it doubtful. */
export interface RowReason {
  /** Stable, for translation: REQUIRED, FORMULA, or an error code of the contract. */
  readonly code: string;
  /** The head of the column, where one is to blame. */
  readonly column: string | null;
  /** One English sentence, without anything from the cell. */
  readonly message: string;
}

/** One row of a table that is brought in. */
@Entity('import_row')
export class ImportRow {
  @PrimaryColumn('varchar')
  id: string;

  @Column('varchar')
  districtId: string;

  @Column('varchar')
  areaId: string;

  @Column('varchar')
  importId: string;

  /** As the spreadsheet numbers it. */
  @Column('int')
  sheetRow: number;

  /** The cells, as JSON. */
  @Column('varchar')
  cellsSealed: string;

  /** What tells records of this kind apart, hashed, to find the same one twice in a file. */
  @Column('varchar', { nullable: true })
  keyHash: string | null;

  @Column('varchar')
  outcome: RowOutcome;

  @Column('simple-json')
  reasons: readonly RowReason[];

  @Column('varchar', { nullable: true })
  result: RowResult | null;

  /** The record that it made or changed. */
  @Column('varchar', { nullable: true })
  recordId: string | null;

  /** The record's version once the row was written; another one means that somebody worked on it since. */
  @Column('int', { nullable: true })
  recordVersion: number | null;

  /** What a change overwrote, as JSON. */
  @Column('varchar', { nullable: true })
  beforeSealed: string | null;
}
