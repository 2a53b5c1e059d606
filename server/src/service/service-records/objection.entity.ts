import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who challenges. */
export const ObjectionBy = { VOLUNTEER: 'VOLUNTEER', SCHOOL: 'SCHOOL', PUBLIC: 'PUBLIC' } as const;
export type ObjectionBy = keyof typeof ObjectionBy;

/** Where an objection stands. */
export const ObjectionState = { OPEN: 'OPEN', UPHELD: 'UPHELD', ADJUSTED: 'ADJUSTED', WITHDRAWN: 'WITHDRAWN' } as const;
export type ObjectionState = keyof typeof ObjectionState;

/** The volunteer's, or a school's, challenge to a record. */
@Entity('objection')
export class Objection {
  @PrimaryColumn('varchar')
  id: string;

  @Column('varchar')
  districtId: string;

  @Column('varchar')
  areaId: string;

  @Column('varchar', { nullable: true })
  stationId: string | null;

  @Column('varchar', { nullable: true })
  teamId: string | null;

  @Column('varchar')
  recordId: string;

  @Column('varchar')
  volunteerId: string;

  @Column('varchar')
  raisedBy: ObjectionBy;

  @Column('varchar')
  text: string;

  /** The account through which it came. */
  @Column('varchar', { nullable: true })
  raisedById: string;

  @Column('datetime')
  raisedAt: string;

  /** Accounts that entered, vouched for or confirmed the record: none of them answers. */
  @Column('simple-json')
  barredIds: readonly string[];

  /** By when it has to be answered. */
  @Column('date')
  dueOn: string;

  @Column('varchar')
  state: ObjectionState;

  @Column('varchar', { nullable: true })
  answer: string | null;

  /** What corrected the record, if anything did. */
  @Column('varchar', { nullable: true })
  adjustmentId: string | null;

  @Column('varchar', { nullable: true })
  answeredById: string | null;

  @Column('datetime', { nullable: true })
  answeredAt: string | null;

  @Column('int')
  version: number;
}
