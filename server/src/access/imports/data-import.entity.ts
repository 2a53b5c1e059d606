import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a table can be brought in as; the slice of each says how. */
export const ImportTargetName = {
  VOLUNTEERS: 'VOLUNTEERS',
  ORGANISATIONS: 'ORGANISATIONS',
  STATIONS: 'STATIONS',
  TEAMS: 'TEAMS',
} as const;
export type ImportTargetName = keyof typeof ImportTargetName;

/** Where an import stands. */
export const ImportState = {
  MAPPING: 'MAPPING',
  CHECKING: 'CHECKING',
  CHECKED: 'CHECKED',
  RUNNING: 'RUNNING',
  STOPPED: 'STOPPED',
  DONE: 'DONE',
  UNDOING: 'UNDOING',
  UNDONE: 'UNDONE',
  DISCARDED: 'DISCARDED',
} as const;
export type ImportState = keyof typeof ImportState;

/** What a row would do, as the preview says. */
export const RowOutcome = {
  NEW: 'NEW',
  CHANGED: 'CHANGED',
  UNCHANGED: 'UNCHANGED',
  DOUBTFUL: 'DOUBTFUL',
  FAULTY: 'FAULTY',
} as const;
export type RowOutcome = keyof typeof RowOutcome;

/** What became of a row. */
export const RowResult = {
  REGISTERED: 'REGISTERED',
  AMENDED: 'AMENDED',
  SKIPPED: 'SKIPPED',
  REFUSED: 'REFUSED',
  UNDONE: 'UNDONE',
} as const;
export type RowResult = keyof typeof RowResult;

/** How many rows of each sort. */
export type Tally<Sort extends string> = Readonly<Partial<Record<Sort, number>>>;

/** A table that somebody brings in: from the uploaded file to the records, and back if need be. */
@Entity('data_import')
export class DataImport {
  @PrimaryColumn('varchar')
  id: string;

  @Column('varchar')
  districtId: string;

  /** Where records go whose row names no area, and whose administrators see the import. */
  @Column('varchar')
  areaId: string;

  @Column('varchar')
  target: ImportTargetName;

  @Column('varchar')
  fileId: string;

  @Column('varchar')
  name: string;

  /** The row in which the heads stand. */
  @Column('int')
  headRow: number;

  /** The heads of the columns. */
  @Column('simple-json')
  heads: readonly string[];

  /** For each column the field that it fills, or null. */
  @Column('simple-json')
  mapping: readonly (string | null)[];

  @Column('simple-json')
  outcomes: Tally<RowOutcome>;

  @Column('simple-json')
  results: Tally<RowResult>;

  /** Whether doubtful rows are brought in as well. */
  @Column('boolean')
  withDoubtful: boolean;

  /** The job that works on it, or did last. */
  @Column('varchar', { nullable: true })
  jobId: string | null;

  @Column('varchar')
  createdById: string;

  @Column('datetime')
  createdAt: string;

  @Column('varchar')
  state: ImportState;

  @Column('int')
  version: number;
}
