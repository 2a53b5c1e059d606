import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ApprovalTier } from './service-record.entity.js';

/** Where an adjustment stands. */
export const AdjustmentState = {
  ASKED: 'ASKED',
  APPROVED: 'APPROVED',
  REFUSED: 'REFUSED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type AdjustmentState = keyof typeof AdjustmentState;

/** Minutes added to or taken from a record, with reason and evidence; the record itself stays as it was. */
@Entity('record_adjustment')
export class RecordAdjustment {
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
  recordId: string;

  @Column('varchar')
  volunteerId: string;

  /** Signed. */
  @Column('int')
  minutes: number;

  @Column('varchar')
  reason: string;

  @Column('varchar', { nullable: true })
  evidenceId: string | null;

  /** Whose approval the person's day asks for, were it approved. */
  @Column('varchar')
  tier: ApprovalTier;

  /** Accounts that entered, vouched for or confirmed the record: none of them decides. */
  @Column('simple-json')
  barredIds: readonly string[];

  @Column('varchar')
  askedById: string;

  @Column('datetime')
  askedAt: string;

  @Column('varchar', { nullable: true })
  decidedById: string | null;

  @Column('datetime', { nullable: true })
  decidedAt: string | null;

  @Column('varchar')
  state: AdjustmentState;

  /** Why it was refused or taken back. */
  @Column('varchar', { nullable: true })
  answer: string | null;

  @Column('int')
  version: number;
}
