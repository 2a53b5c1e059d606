import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where an adjustment stands. */
export const AdjustmentState = { ASKED: 'ASKED', APPROVED: 'APPROVED', REFUSED: 'REFUSED' } as const;
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

  @Column('int')
  version: number;
}
