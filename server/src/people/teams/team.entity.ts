import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a team chiefly does, or who it is made of. */
export const TeamKind = {
  PARTY: 'PARTY',
  ENVIRONMENT: 'ENVIRONMENT',
  CULTURE: 'CULTURE',
  MEDICAL: 'MEDICAL',
  SCHOOL: 'SCHOOL',
  TRAFFIC: 'TRAFFIC',
  YOUTH: 'YOUTH',
  WOMEN: 'WOMEN',
  COMMUNITY: 'COMMUNITY',
  LEGAL: 'LEGAL',
  EMERGENCY: 'EMERGENCY',
  OTHER: 'OTHER',
} as const;
export type TeamKind = keyof typeof TeamKind;

/** How a volunteer becomes a member. */
export const JoinPolicy = { VERIFY: 'VERIFY', OPEN: 'OPEN', CLOSED: 'CLOSED', CODE: 'CODE' } as const;
export type JoinPolicy = keyof typeof JoinPolicy;

export const TeamState = { ACTIVE: 'ACTIVE', SUSPENDED: 'SUSPENDED', DISBANDED: 'DISBANDED' } as const;
export type TeamState = keyof typeof TeamState;

/** A standing group of volunteers with its own leader. */
@Entity('team')
export class Team {
  @PrimaryColumn('varchar')
  id: string;

  @Column('varchar')
  districtId: string;

  @Column('varchar')
  areaId: string;

  /** The organisation that the team belongs to, where one does. */
  @Column('varchar', { nullable: true })
  organisationId: string | null;

  @Column('varchar')
  name: string;

  @Column('varchar')
  nameInitials: string;

  @Column('varchar')
  kind: TeamKind;

  @Column('varchar')
  joinPolicy: JoinPolicy;

  /** Keyed hash of the code that lets people in; only with the policy CODE. */
  @Column('varchar', { nullable: true })
  joinCodeHash: string | null;

  /** When the code in force was drawn. */
  @Column('datetime', { nullable: true })
  joinCodeAt: string | null;

  @Column('varchar', { nullable: true })
  leaderId: string | null;

  @Column('varchar', { nullable: true })
  deputyId: string | null;

  @Column('date')
  foundedOn: string;

  @Column('varchar', { nullable: true })
  slogan: string | null;

  @Column('varchar', { nullable: true })
  description: string | null;

  @Column('varchar')
  state: TeamState;

  @Column('int')
  version: number;
}
