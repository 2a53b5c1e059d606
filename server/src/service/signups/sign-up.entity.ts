import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a sign-up came about. */
export const SignUpVia = {
  LEADER: 'LEADER',
  DISPATCH: 'DISPATCH',
  SCHOOL: 'SCHOOL',
  SELF: 'SELF',
  WALK_IN: 'WALK_IN',
} as const;
export type SignUpVia = keyof typeof SignUpVia;

/** Where a sign-up stands. */
export const SignUpState = {
  APPLIED: 'APPLIED',
  ACCEPTED: 'ACCEPTED',
  REJECTED: 'REJECTED',
  WAITLISTED: 'WAITLISTED',
  OFFERED: 'OFFERED',
  LAPSED: 'LAPSED',
  INVITED: 'INVITED',
  DECLINED: 'DECLINED',
  WITHDRAWN: 'WITHDRAWN',
  EXCUSED: 'EXCUSED',
  CHECKED_IN: 'CHECKED_IN',
  CHECKED_OUT: 'CHECKED_OUT',
  SERVED: 'SERVED',
  NO_SHOW: 'NO_SHOW',
  CANCELLED: 'CANCELLED',
} as const;
export type SignUpState = keyof typeof SignUpState;

/** A volunteer's place on a shift, from the asking to the end of the service. */
@Entity('sign_up')
export class SignUp {
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
  activityId: string;

  @Column('varchar')
  postId: string;

  @Column('varchar')
  shiftId: string;

  @Column('varchar')
  volunteerId: string;

  /** Times of the shift, kept here so that collisions are found by one index. */
  @Column('datetime')
  startsAt: string;

  @Column('datetime')
  endsAt: string;

  @Column('varchar')
  via: SignUpVia;

  @Column('varchar')
  state: SignUpState;

  @Column('varchar', { nullable: true })
  signedUpById: string | null;

  @Column('datetime')
  signedUpAt: string;

  @Column('int', { nullable: true })
  waitRank: number | null;

  /** Until when an offered place or an invitation can be taken. */
  @Column('datetime', { nullable: true })
  offerUntil: string | null;

  /** Hash of the one-time link by which an invited or offered person answers. */
  @Column('varchar', { nullable: true })
  tokenHash: string | null;

  @Column('datetime', { nullable: true })
  answeredAt: string | null;

  /** Who reported a no-show. */
  @Column('varchar', { nullable: true })
  reporterId: string | null;

  /** What the volunteer says to being reported. */
  @Column('varchar', { nullable: true })
  reply: string | null;

  @Column('varchar', { nullable: true })
  stateReason: string | null;

  /** `shift volunteer` while the sign-up stands, and unique. */
  @Column('varchar', { nullable: true })
  activeKey: string | null;

  @Column('int')
  version: number;
}
