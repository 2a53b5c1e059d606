import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a job stands. */
export const JobState = {
  QUEUED: 'QUEUED',
  RUNNING: 'RUNNING',
  PAUSED: 'PAUSED',
  CANCELLED: 'CANCELLED',
  DONE: 'DONE',
  FAILED: 'FAILED',
} as const;
export type JobState = keyof typeof JobState;

/** Work that outlives its request, and the process that began it. */
@Entity('job')
export class Job {
  @PrimaryColumn('varchar')
  id: string;

  @Column('varchar')
  districtId: string;

  /** What it does; see job-kind. */
  @Column('varchar')
  kind: string;

  /** The record that it works on. */
  @Column('varchar')
  subjectId: string;

  /** How far it has come, in the kind's own units; moves in the transaction of the work itself. */
  @Column('int')
  progress: number;

  /** How far it will go, once that is known. */
  @Column('int', { nullable: true })
  total: number | null;

  /** Failures in a row since the last progress. */
  @Column('int')
  attempts: number;

  /** Why it failed, one sentence for people. */
  @Column('varchar', { nullable: true })
  failure: string | null;

  /** The account on whose behalf it works. */
  @Column('varchar')
  createdById: string;

  @Column('datetime')
  createdAt: string;

  @Column('datetime', { nullable: true })
  startedAt: string | null;

  @Column('datetime', { nullable: true })
  endedAt: string | null;

  @Column('varchar')
  state: JobState;

  /** Counts the steps that people took, not the progress. */
  @Column('int')
  version: number;
}
