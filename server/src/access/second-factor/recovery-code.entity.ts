import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A code that stands in for the authenticator app once, for who has lost the phone. */
@Entity('recovery_code')
export class RecoveryCode {
  @PrimaryColumn('varchar')
  id: string;

  @Column('varchar')
  accountId: string;

  /** Keyed hash; the code itself is shown once and stored nowhere. */
  @Column('varchar')
  codeHash: string;

  @Column('datetime', { nullable: true })
  usedAt: string | null;
}
