import type { ServiceRecordState, TrustClass } from '../service-records/service-record.entity.js';

/** Records of one person that share their day, class, state and team, added up. */
export interface HoursRow {
  /** Day of service, Asia/Shanghai. */
  readonly servedOn: string;
  readonly trustClass: TrustClass;
  readonly state: ServiceRecordState;
  readonly teamId: string | null;
  /** Net minutes, approved adjustments included. */
  readonly minutes: number;
  readonly records: number;
}

/** Net minutes by how far their records have come, and how many records that is. */
export interface HoursSum {
  /** They stand. */
  readonly finalMinutes: number;
  /** Confirmed, in publicity, or challenged: they do not stand yet. */
  readonly confirmedMinutes: number;
  readonly pendingMinutes: number;
  /** Records behind the three; rejected ones are in none. */
  readonly records: number;
}

/** Hours of a year. */
export interface YearHours {
  readonly year: number;
  readonly hours: HoursSum;
}

/** Hours of a class of trust, in the year that was asked for and over the lifetime. */
export interface ClassHours {
  readonly trustClass: TrustClass;
  readonly inYear: HoursSum;
  readonly lifetime: HoursSum;
}

const classes: readonly TrustClass[] = ['A', 'B', 'C', 'D'];

/** Adds up. */
export function sumHours(rows: readonly HoursRow[]): HoursSum {
  const minutesIn = (is: (state: ServiceRecordState) => boolean): number =>
    rows.filter(({ state }) => is(state)).reduce((sum, { minutes }) => sum + minutes, 0);
  return {
    finalMinutes: minutesIn((state) => state === 'FINAL'),
    confirmedMinutes: minutesIn((state) => state !== 'FINAL' && state !== 'PENDING'),
    pendingMinutes: minutesIn((state) => state === 'PENDING'),
    records: rows.reduce((sum, { records }) => sum + records, 0),
  };
}

/** The service of a year; opening balances belong to none. */
export function rowsOfYear(rows: readonly HoursRow[], year: number): HoursRow[] {
  const prefix = `${String(year)}-`;
  return rows.filter(({ servedOn, trustClass }) => trustClass !== 'D' && servedOn.startsWith(prefix));
}

/** Year by year, the latest first; years without service are left out. */
export function sumByYear(rows: readonly HoursRow[]): YearHours[] {
  const served = rows.filter(({ trustClass }) => trustClass !== 'D');
  const years = [...new Set(served.map(({ servedOn }) => Number(servedOn.slice(0, 4))))].toSorted((a, b) => b - a);
  return years.map((year) => ({ year, hours: sumHours(rowsOfYear(rows, year)) }));
}

/** Class by class; every class is told. */
export function sumByClass(rows: readonly HoursRow[], year: number): ClassHours[] {
  const ofYear = rowsOfYear(rows, year);
  return classes.map((trustClass) => {
    const own = (all: readonly HoursRow[]): HoursSum => sumHours(all.filter((row) => row.trustClass === trustClass));
    return { trustClass, inYear: own(ofYear), lifetime: own(rows) };
  });
}

/** Team by team, most final minutes first; null for service that no team led. */
export function sumByTeam(rows: readonly HoursRow[]): { ownerId: string | null; hours: HoursSum }[] {
  const ids = [...new Set(rows.map(({ teamId }) => teamId))];
  return mostFirst(
    ids.map((ownerId) => ({ ownerId, hours: sumHours(rows.filter(({ teamId }) => teamId === ownerId)) })),
  );
}

/** Most final minutes first, then most records. */
export function mostFirst<T extends { readonly hours: HoursSum }>(found: readonly T[]): T[] {
  return found.toSorted((a, b) => b.hours.finalMinutes - a.hours.finalMinutes || b.hours.records - a.hours.records);
}
