import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody is in a team. */
export const MembershipRole = { LEADER: 'LEADER', DEPUTY: 'DEPUTY', MEMBER: 'MEMBER' } as const;
export type MembershipRole = keyof typeof MembershipRole;

/** Where a membership stands. */
export const MembershipState = {
  REQUESTED: 'REQUESTED',
  ACTIVE: 'ACTIVE',
  REFUSED: 'REFUSED',
  ENDED: 'ENDED',
} as const;
export type MembershipState = keyof typeof MembershipState;

/** A volunteer in a team, from one day to another. */
@Entity('team_membership')
export class TeamMembership {
  @PrimaryColumn('varchar')
  id: string;

  @Column('varchar')
  districtId: string;

  /** The team's area. */
  @Column('varchar')
  areaId: string;

  @Column('varchar')
  teamId: string;

  @Column('varchar')
  volunteerId: string;

  @Column('varchar')
  role: MembershipRole;

  @Column('varchar')
  state: MembershipState;

  @Column('date', { nullable: true })
  fromOn: string | null;

  @Column('date', { nullable: true })
  untilOn: string | null;

  @Column('datetime')
  requestedAt: string;

  @Column('varchar', { nullable: true })
  decidedById: string | null;

  @Column('varchar', { nullable: true })
  stateReason: string | null;

  /** `team volunteer` while requested or active, and unique: nobody is twice in a team at once. */
  @Column('varchar', { nullable: true })
  activeKey: string | null;

  @Column('int')
  version: number;
}
