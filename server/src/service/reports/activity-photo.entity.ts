import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A photo of a closing report. */
@Entity('activity_photo')
export class ActivityPhoto {
  @PrimaryColumn('varchar')
  activityId: string;

  @PrimaryColumn('varchar')
  fileId: string;

  /** Its place in the report, from 1. */
  @Column('int')
  position: number;
}
