import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whom a station serves first. */
export const StationKind = {
  COMMUNITY: 'COMMUNITY',
  WINDOW_UNIT: 'WINDOW_UNIT',
  PUBLIC_PLACE: 'PUBLIC_PLACE',
} as const;
export type StationKind = keyof typeof StationKind;

export const StationState = { PLANNED: 'PLANNED', ACTIVE: 'ACTIVE', SUSPENDED: 'SUSPENDED', CLOSED: 'CLOSED' } as const;
export type StationState = keyof typeof StationState;

/** A stretch of a weekday on which a station is open. */
export interface OpeningHour {
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  /** `HH:MM`, Asia/Shanghai. */
  readonly from: string;
  /** `HH:MM`, `24:00` at the latest; the station is closed from then on. */
  readonly to: string;
}

/** A place where volunteer service is at home. */
@Entity('station')
export class Station {
  @PrimaryColumn('varchar')
  id: string;

  @Column('varchar')
  districtId: string;

  @Column('varchar')
  areaId: string;

  @Column('varchar')
  name: string;

  @Column('varchar')
  nameInitials: string;

  @Column('varchar')
  kind: StationKind;

  /** The organisation that gives it room and runs it. */
  @Column('varchar', { nullable: true })
  hostId: string | null;

  /** The account of whoever runs it. */
  @Column('varchar', { nullable: true })
  managerId: string | null;

  @Column('varchar')
  address: string;

  /** Degrees east, WGS 84. */
  @Column('double', { nullable: true })
  longitude: number | null;

  /** Degrees north, WGS 84. */
  @Column('double', { nullable: true })
  latitude: number | null;

  @Column('simple-json')
  openingHours: readonly OpeningHour[];

  @Column('varchar', { nullable: true })
  phone: string | null;

  /** The day on which it opened, or is to open. */
  @Column('date')
  foundedOn: string;

  @Column('varchar')
  state: StationState;

  @Column('int')
  version: number;
}
