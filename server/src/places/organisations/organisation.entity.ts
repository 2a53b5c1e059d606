import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What sort of body an organisation is. */
export const OrganisationKind = {
  UNIT: 'UNIT',
  SCHOOL: 'SCHOOL',
  PARTY_BRANCH: 'PARTY_BRANCH',
  SOCIAL_ORGANISATION: 'SOCIAL_ORGANISATION',
  VOLUNTEER_CENTRE: 'VOLUNTEER_CENTRE',
  OTHER: 'OTHER',
} as const;
export type OrganisationKind = keyof typeof OrganisationKind;

export const OrganisationState = { ACTIVE: 'ACTIVE', CLOSED: 'CLOSED' } as const;
export type OrganisationState = keyof typeof OrganisationState;

/** A body that hosts stations, stands behind teams and leads activities. */
@Entity('organisation')
export class Organisation {
  @PrimaryColumn('varchar')
  id: string;

  @Column('varchar')
  districtId: string;

  /** Where it has its seat. */
  @Column('varchar')
  areaId: string;

  @Column('varchar')
  name: string;

  @Column('varchar')
  nameInitials: string;

  @Column('varchar')
  kind: OrganisationKind;

  /** Unified social credit code in upper case, unique in the district; see credit-code. */
  @Column('varchar', { nullable: true })
  creditCode: string | null;

  @Column('varchar', { nullable: true })
  contactName: string | null;

  @Column('varchar', { nullable: true })
  contactPhone: string | null;

  @Column('varchar', { nullable: true })
  address: string | null;

  @Column('varchar')
  state: OrganisationState;

  @Column('int')
  version: number;
}
