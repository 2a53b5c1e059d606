import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Levels of the tree, top down. */
export const AreaLevel = {
  DISTRICT: 'DISTRICT',
  SUBDISTRICT: 'SUBDISTRICT',
  TOWN: 'TOWN',
  COMMUNITY: 'COMMUNITY',
} as const;
export type AreaLevel = keyof typeof AreaLevel;

/** A district, a sub-district or town below it, or a community below that. */
@Entity('area')
export class Area {
  @PrimaryColumn('varchar')
  id: string;

  /** The district at the top of the tree; a district names itself. */
  @Column('varchar')
  districtId: string;

  @Column('varchar', { nullable: true })
  parentId: string | null;

  @Column('varchar')
  level: AreaLevel;

  /** Administrative code, unique in the district. */
  @Column('varchar')
  code: string;

  @Column('varchar')
  name: string;

  @Column('varchar')
  nameInitials: string;

  /** First day on which the area exists. */
  @Column('date')
  validFrom: string;

  /** Last day on which it exists; null while it stands. */
  @Column('date', { nullable: true })
  validTo: string | null;

  @Column('int')
  version: number;
}

/** Each area with each one above it, itself included: "this area and below" is then one look-up. */
@Entity('area_ancestor')
export class AreaAncestor {
  @PrimaryColumn('varchar')
  areaId: string;

  @PrimaryColumn('varchar')
  ancestorId: string;
}
