import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a number of person-times came about: from names, from heads, or by an estimate. */
export const CountTier = { ITEMISED: 'ITEMISED', COUNTED: 'COUNTED', ESTIMATED: 'ESTIMATED' } as const;
export type CountTier = keyof typeof CountTier;

/** Person-times of beneficiaries that an activity reached, as its report says. */
@Entity('beneficiary_count')
export class BeneficiaryCount {
  @PrimaryColumn('varchar')
  id: string;

  @Column('varchar')
  districtId: string;

  @Column('varchar')
  activityId: string;

  /** Its place in the report, from 1. */
  @Column('int')
  position: number;

  @Column('varchar')
  tier: CountTier;

  /** Whom it reached, in words: 独居老人. */
  @Column('varchar', { nullable: true })
  whom: string | null;

  @Column('int')
  personTimes: number;

  /** Where the number comes from: a list of signatures, a photo, a register. */
  @Column('varchar')
  source: string;

  /** How an estimate was made. */
  @Column('varchar', { nullable: true })
  method: string | null;
}
