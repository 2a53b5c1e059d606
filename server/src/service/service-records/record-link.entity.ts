import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One link of the hash chain of a district: what was written of a record, and the hash of the link before it. */
@Entity('record_link')
export class RecordLink {
  @PrimaryColumn('varchar')
  id: string;

  @Column('varchar')
  districtId: string;

  /** From 1, without gaps; unique in the district. */
  @Column('int')
  seq: number;

  @Column('varchar')
  recordId: string;

  /** RECORDED, or the step or adjustment that happened. */
  @Column('varchar')
  kind: string;

  /** What was written, as canonical JSON. */
  @Column('varchar')
  content: string;

  @Column('varchar')
  previousHash: string;

  /** SHA-256 over everything above and the hash before, in hex; see record-hash.ts. */
  @Column('varchar')
  hash: string;

  @Column('datetime')
  at: string;
}
