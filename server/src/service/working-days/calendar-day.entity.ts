import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the day is. */
export const CalendarDayKind = { HOLIDAY: 'HOLIDAY', WORKDAY: 'WORKDAY' } as const;
export type CalendarDayKind = keyof typeof CalendarDayKind;

/** A day that the calendar makes free or makes a working day, against its weekday. */
@Entity('calendar_day')
export class CalendarDay {
  @PrimaryColumn('varchar')
  id: string;

  @Column('varchar')
  districtId: string;

  @Column('date')
  day: string;

  @Column('varchar')
  kind: CalendarDayKind;

  @Column('varchar')
  name: string;

  @Column('varchar')
  source: string;

  /** False once it was taken back: the day is then what its weekday makes it. */
  @Column('boolean')
  inForce: boolean;

  @Column('int')
  version: number;
}
