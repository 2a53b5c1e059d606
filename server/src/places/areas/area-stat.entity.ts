import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Figures of an area in a year that KPIs divide by, with where they come from. */
@Entity('area_stat')
export class AreaStat {
  @PrimaryColumn('varchar')
  id: string;

  @Column('varchar')
  districtId: string;

  @Column('varchar')
  areaId: string;

  @Column('int')
  year: number;

  @Column('int', { nullable: true })
  residentPopulation: number | null;

  @Column('int', { nullable: true })
  partyMembers: number | null;

  /** Publication that states the figures. */
  @Column('varchar')
  source: string;

  @Column('int')
  version: number;
}
