import { Column, Entity, PrimaryColumn } from 'typeorm';

/** In or out. */
export const CheckDirection = { IN: 'IN', OUT: 'OUT' } as const;
export type CheckDirection = keyof typeof CheckDirection;

/** How it was checked. */
export const CheckMethod = {
  QR: 'QR',
  KIOSK: 'KIOSK',
  CODE: 'CODE',
  LEADER: 'LEADER',
  OFFLINE: 'OFFLINE',
  SHEET: 'SHEET',
} as const;
export type CheckMethod = keyof typeof CheckMethod;

/** Why an event counts for nothing: a second scan within a minute, or a pair beyond the day's three. */
export const CountsNot = { REPEATED: 'REPEATED', PAIRS_SPENT: 'PAIRS_SPENT' } as const;
export type CountsNot = keyof typeof CountsNot;

/** What somebody should look at: one device for many people, or a device whose clock is far off. */
export const CheckFinding = { DEVICE_MANY: 'DEVICE_MANY', CLOCK_SKEWED: 'CLOCK_SKEWED' } as const;
export type CheckFinding = keyof typeof CheckFinding;

/** One check-in or check-out. Never changed: a mistake is followed by another event. */
@Entity('check_event')
export class CheckEvent {
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
  shiftId: string;

  @Column('varchar')
  signUpId: string;

  @Column('varchar')
  volunteerId: string;

  @Column('varchar')
  direction: CheckDirection;

  @Column('varchar')
  method: CheckMethod;

  /** When it happened, as the server believes. */
  @Column('datetime')
  at: string;

  /** What the device's clock said, and by how many seconds it was ahead. */
  @Column('datetime', { nullable: true })
  deviceAt: string | null;

  @Column('int', { nullable: true })
  skewSeconds: number | null;

  @Column('datetime')
  receivedAt: string;

  /** The account that scanned or tapped; null when the volunteer did. */
  @Column('varchar', { nullable: true })
  operatorId: string | null;

  @Column('varchar', { nullable: true })
  deviceHash: string | null;

  /** Distance to the place and whether that passes; never the place itself. */
  @Column('int', { nullable: true })
  metres: number | null;

  @Column('boolean', { nullable: true })
  onSite: boolean | null;

  /** Made by the device; unique, so that a replay is the same event. */
  @Column('varchar')
  nonce: string;

  /** Why it doesn't count: a second scan within a minute, beyond three pairs a day. */
  @Column('varchar', { nullable: true })
  countsNot: CountsNot | null;

  /** What somebody should look at; it counts all the same. */
  @Column('varchar', { nullable: true })
  finding: CheckFinding | null;
}
