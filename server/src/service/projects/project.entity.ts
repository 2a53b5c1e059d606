import { Column, Entity, PrimaryColumn } from 'typeorm';

export const ProjectState = { ACTIVE: 'ACTIVE', PAUSED: 'PAUSED', ENDED: 'ENDED' } as const;
export type ProjectState = keyof typeof ProjectState;

/** A standing service of a station or a team, which shows in the activities held for it. */
@Entity('project')
export class Project {
  @PrimaryColumn('varchar')
  id: string;

  @Column('varchar')
  districtId: string;

  @Column('varchar')
  areaId: string;

  /** The station that carries it; a project has a station, a team, or both. */
  @Column('varchar', { nullable: true })
  stationId: string | null;

  @Column('varchar', { nullable: true })
  teamId: string | null;

  @Column('varchar')
  categoryId: string;

  @Column('varchar')
  name: string;

  @Column('varchar')
  nameInitials: string;

  @Column('varchar', { nullable: true })
  description: string | null;

  /** First day on which it serves. */
  @Column('date')
  startsOn: string;

  @Column('varchar')
  state: ProjectState;

  @Column('int')
  version: number;
}
