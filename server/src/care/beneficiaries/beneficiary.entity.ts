import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Why somebody is helped; a person may be in several. */
export const BeneficiaryGroup = {
  LOW_INCOME: 'LOW_INCOME',
  DISABLED: 'DISABLED',
  LIVING_ALONE: 'LIVING_ALONE',
  ADVANCED_AGE: 'ADVANCED_AGE',
  DISABLED_ELDERLY: 'DISABLED_ELDERLY',
  LEFT_BEHIND_CHILD: 'LEFT_BEHIND_CHILD',
  PREFERENTIAL_TREATMENT: 'PREFERENTIAL_TREATMENT',
  SERIOUS_ILLNESS: 'SERIOUS_ILLNESS',
  OTHER: 'OTHER',
} as const;
export type BeneficiaryGroup = keyof typeof BeneficiaryGroup;

export const BeneficiaryState = { ACTIVE: 'ACTIVE', PAUSED: 'PAUSED', ENDED: 'ENDED' } as const;
export type BeneficiaryState = keyof typeof BeneficiaryState;

/**
 * A person or household that is helped. Who it is lies sealed in cells that only unmasking opens; what stands in the
 * open is a code, and for everybody but young children an alias, the groups and a year of birth.
 */
@Entity('beneficiary')
export class Beneficiary {
  @PrimaryColumn('varchar')
  id: string;

  @Column('varchar')
  districtId: string;

  /** The community. */
  @Column('varchar')
  areaId: string;

  /** The station that looks after them. */
  @Column('varchar', { nullable: true })
  stationId: string | null;

  /** Stands for the person in public, unique in the district: `B-000123`. */
  @Column('varchar')
  code: string;

  /** Whether everything of the person is sealed, because it may be a child under fourteen. */
  @Column('boolean')
  guarded: boolean;

  @Column('varchar', { nullable: true })
  alias: string | null;

  @Column('varchar')
  aliasInitials: string;

  @Column('int', { nullable: true })
  birthYear: number | null;

  @Column('simple-json', { name: 'group_codes' })
  groups: readonly BeneficiaryGroup[];

  @Column('varchar')
  nameMask: string;

  @Column('varchar', { nullable: true })
  phoneMask: string | null;

  @Column('varchar', { nullable: true })
  addressMask: string | null;

  @Column('varchar')
  nameSealed: string;

  @Column('varchar', { nullable: true })
  phoneSealed: string | null;

  /** Keyed hash of the phone number, by which it is found. */
  @Column('varchar', { nullable: true })
  phoneHash: string | null;

  @Column('varchar', { nullable: true })
  addressSealed: string | null;

  /** Alias, year of birth and groups of somebody guarded, as JSON. */
  @Column('varchar', { nullable: true })
  particularsSealed: string | null;

  @Column('date')
  registeredOn: string;

  @Column('varchar')
  state: BeneficiaryState;

  @Column('int')
  version: number;
}

/** A group that somebody belongs to, so that lists find it by an index. The record's own `groups` is what is shown. */
@Entity('beneficiary_group')
export class BeneficiaryGroupMark {
  @PrimaryColumn('varchar')
  beneficiaryId: string;

  @PrimaryColumn('varchar')
  code: BeneficiaryGroup;
}
