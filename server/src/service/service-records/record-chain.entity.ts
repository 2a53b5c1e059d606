import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The head of a district's chain: the last link. Locked by who appends, so that links follow each other without gaps. */
@Entity('record_chain')
export class RecordChain {
  /** The district's id. */
  @PrimaryColumn('varchar')
  id: string;

  @Column('int')
  seq: number;

  @Column('varchar')
  hash: string;

  @Column('datetime')
  at: string;
}
