import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file that proves a record which no check-in proves. Never changed, and told of by the chain. */
@Entity('record_evidence')
export class RecordEvidence {
  @PrimaryColumn('varchar')
  id: string;

  @Column('varchar')
  districtId: string;

  @Column('varchar')
  recordId: string;

  /** Its place among the record's files, from 1. */
  @Column('int')
  position: number;

  @Column('varchar')
  fileId: string;

  /** Of the file's bytes, as they were when it was attached. */
  @Column('varchar')
  sha256: string;
}
