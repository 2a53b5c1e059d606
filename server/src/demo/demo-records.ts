import type { RequestContext } from '../kernel/context.js';
import { nowIn } from '../kernel/context.js';
import { shanghaiDay } from '../kernel/clock.js';
import { CheckEvent } from '../service/check-ins/check-event.entity.js';
import { housePolicy } from '../service/hour-policies/hour-parameters.js';
import { computedRecord, recordFacts, type Attendance } from '../service/service-records/computed-record.js';
import { insertRecords, type NewRecord, type Proof } from '../service/service-records/insert-records.js';
import { statedChecks } from '../service/service-records/judge-make-up.js';
import { Shift } from '../service/shifts/shift.entity.js';
import { SignUp } from '../service/signups/sign-up.entity.js';
import { readCalendar } from '../service/working-days/read-calendar.js';
import { addWorkingDays, type Calendar } from '../service/working-days/working-days.js';
import type { DemoService } from './demo-attendance.js';
import { atLocal } from './demo-year.js';

const minuteMs = 60_000;
const recordedAfterMs = 30 * minuteMs;
const confirmedAfterMs = 20 * 60 * minuteMs;
/** Hours of the last days still wait for somebody to look at them. */
const waitingMs = 3 * 24 * 60 * minuteMs;
/** For so long somebody may yet say when a person left who forgot to check out. */
const unendedMs = 14 * 24 * 60 * minuteMs;
const recordsAtOnce = 2_000;
const madeUp = '现场签到设备故障，按纸质签到表补录，承诺内容属实。';

/**
 * Turns the year's check-ins into service records, by the same computation as at the end of any activity: confirmed the
 * day after by who approved the activity, five working days public, final from then on; those of the last days still wait.
 * What stands on paper alone is made up the same evening, with the sheet as its proof.
 */
export async function recordTheYear(
  ctx: RequestContext,
  services: readonly DemoService[],
  proof: Proof,
): Promise<number> {
  const districtId = ctx.caller?.districtId ?? '';
  const calendar = await ctx.db.transact((tx) => readCalendar(tx, districtId));
  const rows = services
    .filter(({ events, attendance }) => events.length > 0 || attendance === 'ON_PAPER')
    .map((service) => ({ ...written(service, proof), ...courseOf(service, calendar, nowIn(ctx)) }));
  for (let at = 0; at < rows.length; at += recordsAtOnce) {
    await ctx.db.transact((tx) => insertRecords(tx, rows.slice(at, at + recordsAtOnce)));
  }
  return rows.length;
}

function later(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString();
}

function written(service: DemoService, proof: Proof): NewRecord {
  const { activity, attendance: how } = service;
  const attendance = attendanceOf(service);
  const record = computedRecord(attendance, later(activity.endsAt, recordedAfterMs));
  if (how !== 'ON_PAPER') return record;
  const { trustClass: _, ...facts } = recordFacts({ ...attendance, events: statedChecks(attendance.shift) });
  return { ...record, ...facts, trustClass: 'C', tier: 'STREET', statement: madeUp, proofs: [proof] };
}

function attendanceOf({ shift, signUp, events }: DemoService): Attendance {
  return {
    shift: Object.assign(new Shift(), shift),
    signUp: Object.assign(new SignUp(), signUp),
    volunteer: { id: signUp.volunteerId ?? '', bornOn: null, guarded: false },
    events: events.map((event) => Object.assign(new CheckEvent(), event)),
    policy: housePolicy,
    others: [],
  };
}

/** How far a record has come by now. */
function courseOf({ activity, attendance }: DemoService, calendar: Calendar, now: string): Partial<NewRecord> {
  const recordedById = activity.carrier.accountId;
  if (later(activity.endsAt, attendance === 'NO_OUT' ? unendedMs : waitingMs) > now)
    return { recordedById, state: 'PENDING' };
  if (attendance === 'NO_OUT')
    return { recordedById, state: 'REJECTED', stateReason: '未签退，领队无法证明离岗时间。' };
  const confirmedAt = later(activity.endsAt, confirmedAfterMs);
  const publicUntil = addWorkingDays(calendar, shanghaiDay(confirmedAt), housePolicy.parameters.publicityWorkingDays);
  const finalAt = later(atLocal(publicUntil, 23, 59), 11 * minuteMs);
  const confirmed = { recordedById, confirmedById: activity.approver.accountId, confirmedAt, publicUntil };
  return finalAt <= now ? { ...confirmed, state: 'FINAL', finalAt } : { ...confirmed, state: 'IN_PUBLICITY' };
}
