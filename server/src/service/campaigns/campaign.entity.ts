import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A drive that activities belong to beside their categories, such as 清洁家园. Never removed, only closed. */
@Entity('campaign')
export class Campaign {
  @PrimaryColumn('varchar')
  id: string;

  @Column('varchar')
  districtId: string;

  /** Unique in the district. */
  @Column('varchar')
  code: string;

  @Column('varchar')
  name: string;

  @Column('varchar')
  nameInitials: string;

  /** What it is for and what it asks of stations and teams. */
  @Column('varchar', { nullable: true })
  purpose: string | null;

  /** Document that calls for it. */
  @Column('varchar')
  source: string;

  /** First day on which an activity may belong to it. */
  @Column('date')
  validFrom: string;

  /** Last such day; null while it is in use. */
  @Column('date', { nullable: true })
  validTo: string | null;

  @Column('int')
  version: number;
}
