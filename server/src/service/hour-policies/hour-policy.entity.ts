import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * The figures of the hour rules, all of them in one versioned policy. Every rule is an article of docs/hour-rules.md, and
 * the functions beside this file name theirs. Intervals are half-open, time is Asia/Shanghai, the unit is the whole minute.
 */
export interface HourParameters {
  /** Less than this earns nothing (article 2). */
  readonly minimumMinutes: number;
  /** Under this share of the plan, in percent, somebody looks at the record by itself (article 2). */
  readonly confirmationShare: number;
  /** Up to this sum of a person's day its leader or station confirms (article 3). */
  readonly automaticDayMinutes: number;
  /** Up to this sum the street confirms, above it the district (article 3). */
  readonly streetDayMinutes: number;
  /** Above this sum nobody confirms (article 3). */
  readonly mostDayMinutes: number;
  /** A minor's day (article 3). */
  readonly minorDayMinutes: number;
  /** The hours of the day in which minors serve, as minutes from midnight (article 3). */
  readonly minorFromMinute: number;
  readonly minorUntilMinute: number;
  /** Pairs of check-in and check-out that count, an activity, person and day (article 5). */
  readonly mostPairs: number;
  /** A second scan within so many seconds is the same scan (article 5). */
  readonly sameScanSeconds: number;
  /** One device may check in so many people within ten minutes before somebody looks (article 5). */
  readonly mostPeopleADevice: number;
  /** How many days back a make-up may reach (article 7). */
  readonly makeUpDays: number;
  /** Working days for which a confirmed record is public before it is final (article 8). */
  readonly publicityWorkingDays: number;
  /** Working days within which an objection is answered (article 9). */
  readonly objectionWorkingDays: number;
  /** Working days after a record stands within which it can be objected to (article 9). */
  readonly objectionWindowWorkingDays: number;
}

/** The figures by which a district counts hours from a day on. Never changed: another version follows. */
@Entity('hour_policy')
export class HourPolicy {
  @PrimaryColumn('varchar')
  id: string;

  @Column('varchar')
  districtId: string;

  /** From 2; version 1 is the house's own. Unique in the district. */
  @Column('int')
  number: number;

  /** First day of service that is counted by it. */
  @Column('date')
  effectiveOn: string;

  @Column('simple-json')
  parameters: HourParameters;

  /** Why the district counts otherwise from now on. */
  @Column('varchar')
  note: string;

  @Column('varchar', { nullable: true })
  adoptedById: string | null;

  @Column('datetime')
  adoptedAt: string;

  @Column('int')
  version: number;
}
