import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A secret address under which somebody's calendar program fetches the shifts of what they work on. */
@Entity('calendar_feed')
export class CalendarFeed {
  @PrimaryColumn('varchar')
  id: string;

  @Column('varchar')
  districtId: string;

  @Column('varchar')
  accountId: string;

  @Column('varchar')
  tokenHash: string;

  @Column('datetime')
  issuedAt: string;

  @Column('datetime', { nullable: true })
  revokedAt: string | null;

  /** The account's id until it is revoked, and unique: nobody has two addresses at once. */
  @Column('varchar', { nullable: true })
  activeKey: string | null;

  @Column('int')
  version: number;
}
