import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One Party member of a roster: a fingerprint of the ID number, never the number, and the volunteer whom it means. */
@Entity('party_roster_entry')
export class PartyRosterEntry {
  @PrimaryColumn('varchar')
  id: string;

  @Column('varchar')
  districtId: string;

  @Column('varchar')
  areaId: string;

  @Column('varchar')
  rosterId: string;

  /** The same keyed hash that volunteers carry of their document. */
  @Column('varchar')
  idHash: string;

  @Column('varchar')
  idLastFour: string;

  @Column('varchar', { nullable: true })
  volunteerId: string | null;
}
