import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a shift stands. */
export const ShiftState = { OPEN: 'OPEN', CANCELLED: 'CANCELLED' } as const;
export type ShiftState = keyof typeof ShiftState;

/** A stretch of time on a post (定时), for so many volunteers. */
@Entity('shift')
export class Shift {
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

  @Column('datetime')
  startsAt: string;

  @Column('datetime')
  endsAt: string;

  /** Day of the start, Asia/Shanghai. */
  @Column('date')
  startsOn: string;

  @Column('int')
  capacity: number;

  /** Places taken; only ever changed by a conditional update, so that it never exceeds the capacity. */
  @Column('int')
  taken: number;

  /** How many wait for a place. */
  @Column('int')
  waiting: number;

  @Column('int')
  breakMinutes: number;

  /** Minutes past the end that are granted. */
  @Column('int')
  overrunMinutes: number;

  @Column('varchar')
  state: ShiftState;

  @Column('int')
  version: number;
}
