import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many Party members an organisation has in a year, with where that comes from. */
@Entity('party_roster')
export class PartyRoster {
  @PrimaryColumn('varchar')
  id: string;

  @Column('varchar')
  districtId: string;

  /** The organisation's area. */
  @Column('varchar')
  areaId: string;

  @Column('varchar')
  organisationId: string;

  @Column('int')
  year: number;

  /** Party members, as the source counts them; what shares are divided by. */
  @Column('int')
  members: number;

  /** Publication or list that states it. */
  @Column('varchar')
  source: string;

  /** How many of them are listed one by one. */
  @Column('int')
  listed: number;

  /** How many of those listed were volunteers when they were last matched. */
  @Column('int')
  registered: number;

  @Column('datetime', { nullable: true })
  matchedAt: string | null;

  @Column('int')
  version: number;
}
