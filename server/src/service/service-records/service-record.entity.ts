import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far a record can be trusted. */
export const TrustClass = { A: 'A', B: 'B', C: 'C', D: 'D' } as const;
export type TrustClass = keyof typeof TrustClass;

/** Who confirms, by the sum of the person's day. */
export const ApprovalTier = { AUTOMATIC: 'AUTOMATIC', STREET: 'STREET', DISTRICT: 'DISTRICT' } as const;
export type ApprovalTier = keyof typeof ApprovalTier;

/** Where a record stands. */
export const ServiceRecordState = {
  PENDING: 'PENDING',
  CONFIRMED: 'CONFIRMED',
  IN_PUBLICITY: 'IN_PUBLICITY',
  FINAL: 'FINAL',
  REJECTED: 'REJECTED',
  OBJECTED: 'OBJECTED',
} as const;
export type ServiceRecordState = keyof typeof ServiceRecordState;

/** A stretch of time that is credited, half-open. */
export interface Stay {
  readonly from: string;
  readonly until: string;
}

/** Credited minutes of one volunteer, with the class of trust that they have earned. Its facts are never edited; corrections are adjustments. */
@Entity('service_record')
export class ServiceRecord {
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

  /** Null for an opening balance. */
  @Column('varchar', { nullable: true })
  activityId: string | null;

  @Column('varchar', { nullable: true })
  shiftId: string | null;

  /** Unique: a sign-up becomes one record. */
  @Column('varchar', { nullable: true })
  signUpId: string | null;

  @Column('varchar')
  volunteerId: string;

  /** Day of service, Asia/Shanghai. */
  @Column('date')
  servedOn: string;

  /** The interval that is credited. */
  @Column('datetime')
  startsAt: string;

  @Column('datetime')
  endsAt: string;

  @Column('int')
  plannedMinutes: number;

  @Column('int')
  presentMinutes: number;

  /** By the policy, before adjustments. */
  @Column('int')
  creditedMinutes: number;

  /** Sum of the approved adjustments, kept by their writer. */
  @Column('int')
  adjustedMinutes: number;

  @Column('varchar')
  trustClass: TrustClass;

  /** Whose confirmation the sum of the person's day asks for. */
  @Column('varchar')
  tier: ApprovalTier;

  @Column('varchar')
  state: ServiceRecordState;

  @Column('int')
  policyVersion: number;

  /** What the policy remarked, by its code. */
  @Column('simple-json')
  findings: readonly string[];

  /** The stretches that are credited, in order. */
  @Column('simple-json')
  stays: readonly Stay[];

  /** Accounts that checked the person in or out by hand, or vouched for a missing check-out: none of them confirms. */
  @Column('simple-json')
  witnessIds: readonly string[];

  @Column('varchar', { nullable: true })
  recordedById: string | null;

  @Column('datetime')
  recordedAt: string;

  @Column('varchar', { nullable: true })
  confirmedById: string | null;

  @Column('datetime', { nullable: true })
  confirmedAt: string | null;

  /** Last day of publicity. */
  @Column('date', { nullable: true })
  publicUntil: string | null;

  @Column('datetime', { nullable: true })
  finalAt: string | null;

  @Column('varchar', { nullable: true })
  evidenceId: string | null;

  /** Declaration of a make-up, or the older system of an opening balance. */
  @Column('varchar', { nullable: true })
  statement: string | null;

  @Column('varchar', { nullable: true })
  stateReason: string | null;

  @Column('int')
  version: number;
}
