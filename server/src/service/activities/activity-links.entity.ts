import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An organisation that helps the lead organiser. */
@Entity('activity_organiser')
export class ActivityOrganiser {
  @PrimaryColumn('varchar')
  activityId: string;

  @PrimaryColumn('varchar')
  organisationId: string;
}

/** One of an activity's one to four categories. */
@Entity('activity_category')
export class ActivityCategory {
  @PrimaryColumn('varchar')
  activityId: string;

  @PrimaryColumn('varchar')
  categoryId: string;
}

/** One act of an activity's programme. */
@Entity('programme_act')
export class ProgrammeAct {
  @PrimaryColumn('varchar')
  id: string;

  @Column('varchar')
  districtId: string;

  @Column('varchar')
  activityId: string;

  /** Its turn, from 1. */
  @Column('int')
  position: number;

  @Column('varchar')
  title: string;

  @Column('varchar', { nullable: true })
  performer: string | null;

  @Column('int', { nullable: true })
  minutes: number | null;
}
