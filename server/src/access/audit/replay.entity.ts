import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A mutation that was done under an `Idempotency-Key`, remembered for 24 hours. */
@Entity('replay')
export class Replay {
  /** Hash of caller, key and the mutation's turn in its document. */
  @PrimaryColumn('varchar')
  id: string;

  @Column('varchar')
  bodyHash: string;

  @Column('varchar')
  subjectId: string;

  @Column('datetime')
  at: string;
}
