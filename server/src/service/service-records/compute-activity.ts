import type { Transaction } from '../../database/transaction.js';
import type { Activity } from '../activities/activity.entity.js';
import type { Shift } from '../shifts/shift.entity.js';
import { SignUp } from '../signups/sign-up.entity.js';
import { appendLinks, type Happening } from './append-links.js';
import { attendancesOf } from './attendances.js';
import { computedRecord, recordFacts, type Attendance } from './computed-record.js';
import { recordsAround, type DayShare } from './day-sums.js';
import { insertRecords, type NewRecord } from './insert-records.js';
import { ServiceRecord } from './service-record.entity.js';

/** How many records a computing wrote, and how many that wait for confirmation it brought up to late check-ins. */
export interface Computed {
  readonly computed: number;
  readonly recomputed: number;
}

/** Records and drafts of the same people on the same days, told apart by their sign-up. */
interface Beside extends DayShare {
  readonly signUpId: string | null;
  readonly volunteerId: string;
}

/**
 * Writes the records of shifts that are over: one for each sign-up that somebody checked in on. What is recorded already
 * stays, except that a record which still waits for confirmation follows check-ins that became known late. The activity
 * must be locked by then. Appends to the chain, so it comes last in its transaction.
 */
export async function computeActivity(
  tx: Transaction,
  { activity, shifts }: { readonly activity: Activity; readonly shifts: readonly Shift[] },
  now: string,
): Promise<Computed> {
  if (shifts.length === 0) return { computed: 0, recomputed: 0 };
  const attendances = await attendancesOf(tx, activity.id, shifts);
  const beside: Beside[] = await besideOf(tx, attendances);
  const known = new Map((await tx.list(ServiceRecord, { activityId: activity.id })).map((row) => [row.signUpId, row]));
  const rows: NewRecord[] = [];
  const changed: Happening[] = [];
  for (const one of attendances) {
    const attendance = { ...one, others: othersOf(beside, one.signUp) };
    const record = known.get(one.signUp.id);
    if (record) {
      const happened = await recompute(tx, record, attendance);
      if (happened) changed.push(happened);
      continue;
    }
    const row = computedRecord(attendance, now);
    rows.push(row);
    beside.push({ ...row, signUpId: one.signUp.id, adjustedMinutes: 0, stays: row.stays ?? [] });
    if (one.signUp.state !== 'SERVED') await tx.update(SignUp, one.signUp, { state: 'SERVED' });
  }
  await appendLinks(tx, { districtId: activity.districtId, at: now }, changed);
  await insertRecords(tx, rows);
  return { computed: rows.length, recomputed: changed.length };
}

function besideOf(tx: Transaction, attendances: readonly Omit<Attendance, 'others'>[]): Promise<ServiceRecord[]> {
  const days = attendances.map(({ shift }) => shift.startsOn).toSorted();
  const people = [...new Set(attendances.map(({ volunteer }) => volunteer.id))];
  return recordsAround(tx, people, { from: days[0] ?? '', until: days.at(-1) ?? '' });
}

function othersOf(beside: readonly Beside[], { id, volunteerId }: SignUp): Beside[] {
  return beside.filter((one) => one.volunteerId === volunteerId && one.signUpId !== id);
}

/** Brings a record that nobody has judged yet up to what is known of the attendance now. */
async function recompute(
  tx: Transaction,
  record: ServiceRecord,
  attendance: Attendance,
): Promise<Happening | undefined> {
  const follows = record.state === 'PENDING' && record.adjustedMinutes === 0 && record.trustClass !== 'C';
  if (!follows) return undefined;
  const { version } = record;
  const saved = await tx.update(ServiceRecord, record, recordFacts(attendance));
  return saved.version === version ? undefined : { kind: 'RECOMPUTED', record: saved };
}
