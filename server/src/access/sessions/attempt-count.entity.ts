import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often something was tried within a window of time; shared by all servers on one database. */
@Entity('attempt_count')
export class AttemptCount {
  /** Hash of what is counted, an account or an address. */
  @PrimaryColumn('varchar')
  id: string;

  @Column('int')
  attempts: number;

  /** When counting begins anew. */
  @Column('datetime')
  windowEndsAt: string;
}
