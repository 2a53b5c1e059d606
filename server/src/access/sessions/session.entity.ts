import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed-in browser. The cookie holds a random token; only its hash is stored. */
@Entity('session')
export class Session {
  @PrimaryColumn('varchar')
  id: string;

  @Column('varchar')
  tokenHash: string;

  @Column('varchar')
  accountId: string;

  /** The account's number when the session began; see Account.sessionEpoch. */
  @Column('int')
  epoch: number;

  @Column('datetime')
  createdAt: string;

  /** Moves on with use; the session ends when it has passed. */
  @Column('datetime')
  expiresAt: string;

  /** Until when the person has proven itself a second time, for exports and unmasking. */
  @Column('datetime', { nullable: true })
  steppedUpUntil: string | null;

  @Column('varchar')
  address: string;

  @Column('varchar')
  userAgent: string;
}
