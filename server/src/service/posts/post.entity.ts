import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A named place of an activity with a duty (定点定岗): what and where. */
@Entity('post')
export class Post {
  @PrimaryColumn('varchar')
  id: string;

  @Column('varchar')
  districtId: string;

  /** Place and scope are the activity's. */
  @Column('varchar')
  areaId: string;

  @Column('varchar', { nullable: true })
  stationId: string | null;

  @Column('varchar', { nullable: true })
  teamId: string | null;

  @Column('varchar')
  activityId: string;

  /** Order on the roster, from 1. */
  @Column('int')
  position: number;

  @Column('varchar')
  name: string;

  @Column('varchar', { nullable: true })
  duty: string | null;

  @Column('double', { nullable: true })
  longitude: number | null;

  @Column('double', { nullable: true })
  latitude: number | null;

  /** How far from the place a check-in still counts as on site. */
  @Column('int')
  radiusMetres: number;

  /** Code of the qualification that it asks for. */
  @Column('varchar', { nullable: true })
  qualification: string | null;

  @Column('boolean')
  minorsAllowed: boolean;

  /** When it was taken off the roster; it stays for the shifts that were held on it. */
  @Column('datetime', { nullable: true })
  removedAt: string | null;

  @Column('int')
  version: number;
}
