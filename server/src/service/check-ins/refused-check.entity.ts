import type { ErrorCode } from '@redvest/schema';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CheckDirection, CheckMethod } from './check-event.entity.js';

/** An event out of a device's queue that a rule refused. It is kept, so that nothing a device saw is lost. */
@Entity('refused_check')
export class RefusedCheck {
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

  /** Whom it meant; null where the number is nobody's. */
  @Column('varchar', { nullable: true })
  volunteerId: string | null;

  /** The number as it was scanned or typed. */
  @Column('varchar', { nullable: true })
  told: string | null;

  @Column('varchar')
  direction: CheckDirection;

  @Column('varchar')
  method: CheckMethod;

  @Column('datetime')
  at: string;

  @Column('datetime')
  deviceAt: string;

  @Column('int')
  skewSeconds: number;

  @Column('datetime')
  receivedAt: string;

  @Column('varchar')
  operatorId: string;

  @Column('varchar')
  nonce: string;

  /** Which rule refused, as an error code of the contract, and its sentence. */
  @Column('varchar')
  code: ErrorCode;

  @Column('varchar')
  reason: string;
}
