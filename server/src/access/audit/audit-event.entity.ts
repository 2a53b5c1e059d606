import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One thing that somebody did, as it was when it was done. Written once, in the transaction of the deed. */
@Entity('audit_event')
export class AuditEvent {
  @PrimaryColumn('varchar')
  id: string;

  @Column('varchar')
  districtId: string;

  @Column('datetime')
  at: string;

  /** Null for what nobody signed in for, such as a failed sign-in. */
  @Column('varchar', { nullable: true })
  accountId: string | null;

  /** The actor's name at that time. */
  @Column('varchar')
  actorName: string;

  /** The use-case, `publishActivity`. */
  @Column('varchar')
  action: string;

  /** The kind of record, `Activity`. */
  @Column('varchar')
  subjectType: string;

  @Column('varchar')
  subjectId: string;

  /** What the record was called at that time. */
  @Column('varchar', { nullable: true })
  subjectName: string | null;

  /** The area that the record lay in, so that who watches over that area sees the event; null where it lies in none. */
  @Column('varchar', { nullable: true })
  areaId: string | null;

  @Column('varchar', { nullable: true })
  fromState: string | null;

  @Column('varchar', { nullable: true })
  toState: string | null;

  @Column('varchar', { nullable: true })
  reason: string | null;

  /** What changed: before and after of each field, secrets blotted out. */
  @Column('simple-json')
  changes: AuditChange[];

  /** IP address, or the name of a command-line tool. */
  @Column('varchar')
  address: string;

  @Column('varchar')
  requestId: string;
}

/** One field's change. Values are JSON text, so that any kind fits. */
export interface AuditChange {
  readonly table: string;
  readonly recordId: string;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}
