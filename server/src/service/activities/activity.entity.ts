import { Column, Entity, PrimaryColumn } from 'typeorm';

export const ActivityState = {
  DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  RETURNED: 'RETURNED',
  APPROVED: 'APPROVED',
  RECRUITING: 'RECRUITING',
  FULL: 'FULL',
  RUNNING: 'RUNNING',
  ENDED: 'ENDED',
  CLOSED: 'CLOSED',
  LOCKED: 'LOCKED',
  CANCELLED: 'CANCELLED',
} as const;
export type ActivityState = keyof typeof ActivityState;

/** How likely somebody comes to harm; from MEDIUM on, volunteers are insured. */
export const RiskLevel = { LOW: 'LOW', MEDIUM: 'MEDIUM', HIGH: 'HIGH' } as const;
export type RiskLevel = keyof typeof RiskLevel;

/** The six kinds of doings that are no volunteer service and earn no hours. */
export const ExcludedKind = {
  JOB_DUTY: 'JOB_DUTY',
  INTERNAL_CHORE: 'INTERNAL_CHORE',
  OWN_INTEREST: 'OWN_INTEREST',
  ATTENDANCE: 'ATTENDANCE',
  PAID: 'PAID',
  DONATION: 'DONATION',
} as const;
export type ExcludedKind = keyof typeof ExcludedKind;

/** One event of volunteer service, from its draft to the locking of its figures. */
@Entity('activity')
export class Activity {
  @PrimaryColumn('varchar')
  id: string;

  @Column('varchar')
  districtId: string;

  /** Where it takes place; who administers that area approves it. */
  @Column('varchar')
  areaId: string;

  @Column('varchar', { nullable: true })
  stationId: string | null;

  /** The team that leads it. */
  @Column('varchar', { nullable: true })
  teamId: string | null;

  @Column('varchar', { nullable: true })
  projectId: string | null;

  @Column('varchar', { nullable: true })
  campaignId: string | null;

  /** The lead organiser; co-organisers stand in their own table. */
  @Column('varchar')
  leadId: string;

  @Column('varchar')
  title: string;

  @Column('varchar')
  titleInitials: string;

  @Column('varchar', { nullable: true })
  summary: string | null;

  /** The spot in words: a crossing, a hall. */
  @Column('varchar')
  place: string;

  /** Degrees east, WGS 84. */
  @Column('double', { nullable: true })
  longitude: number | null;

  /** Degrees north, WGS 84. */
  @Column('double', { nullable: true })
  latitude: number | null;

  @Column('datetime')
  startsAt: string;

  @Column('datetime')
  endsAt: string;

  /** The day on which it starts, Asia/Shanghai; figures are grouped by it. */
  @Column('date')
  startsOn: string;

  @Column('datetime', { nullable: true })
  recruitUntil: string | null;

  /** How many volunteers can take part. */
  @Column('int')
  capacity: number;

  @Column('varchar')
  risk: RiskLevel;

  @Column('varchar', { nullable: true })
  riskNotice: string | null;

  @Column('varchar', { nullable: true })
  insuranceNumber: string | null;

  @Column('boolean')
  minorsAllowed: boolean;

  @Column('varchar', { nullable: true })
  adultLeadName: string | null;

  @Column('varchar', { nullable: true })
  excludedKind: ExcludedKind | null;

  /** Entered afterwards, with a scan and a declaration. */
  @Column('boolean')
  makeUp: boolean;

  @Column('varchar', { nullable: true })
  declaration: string | null;

  /** The scanned proof of a make-up activity. */
  @Column('varchar', { nullable: true })
  scanId: string | null;

  @Column('varchar')
  state: ActivityState;

  /** The account that submitted it last, and the area, station or team that it acted for. */
  @Column('varchar', { nullable: true })
  submittedById: string | null;

  @Column('varchar', { nullable: true })
  submittedForId: string | null;

  @Column('varchar', { nullable: true })
  approvedById: string | null;

  /** Why it was returned or cancelled last. */
  @Column('varchar', { nullable: true })
  stateReason: string | null;

  /** The closing report. */
  @Column('varchar', { nullable: true })
  report: string | null;

  @Column('datetime', { nullable: true })
  reportedAt: string | null;

  /** Person-times of beneficiaries, the sum of the report's counts; null until it is reported. */
  @Column('int', { nullable: true })
  personTimes: number | null;

  /** Why it reached nobody, when that is so. */
  @Column('varchar', { nullable: true })
  nobodyReason: string | null;

  @Column('int')
  version: number;
}
