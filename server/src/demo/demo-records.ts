import type { RequestContext } from '../kernel/context.js';
import { nowIn } from '../kernel/context.js';
import { shanghaiDay } from '../kernel/clock.js';
import { CheckEvent } from '../service/check-ins/check-event.entity.js';
import { housePolicy } from '../service/hour-policies/hour-parameters.js';
import { computedRecord } from '../service/service-records/computed-record.js';
import { insertRecords, type NewRecord } from '../service/service-records/insert-records.js';
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
const recordsAtOnce = 2_000;

/**
 * Turns the year's check-ins into service records, by the same computation as at the end of any activity: confirmed the
 * day after by who approved the activity, five working days public, final from then on; those of the last days still wait.
 */
export async function recordTheYear(ctx: RequestContext, services: readonly DemoService[]): Promise<number> {
  const districtId = ctx.caller?.districtId ?? '';
  const calendar = await ctx.db.transact((tx) => readCalendar(tx, districtId));
  const rows = services
    .filter(({ events }) => events.length > 0)
    .map((service) => ({ ...computed(service), ...courseOf(service, calendar, nowIn(ctx)) }));
  for (let at = 0; at < rows.length; at += recordsAtOnce) {
    await ctx.db.transact((tx) => insertRecords(tx, rows.slice(at, at + recordsAtOnce)));
  }
  return rows.length;
}

function later(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString();
}

function computed({ activity, shift, signUp, events }: DemoService): NewRecord {
  const attendance = {
    shift: Object.assign(new Shift(), shift),
    signUp: Object.assign(new SignUp(), signUp),
    volunteer: { id: signUp.volunteerId ?? '', bornOn: null, guarded: false },
    events: events.map((event) => Object.assign(new CheckEvent(), event)),
    policy: housePolicy,
    others: [],
  };
  return computedRecord(attendance, later(activity.endsAt, recordedAfterMs));
}

/** How far a record has come by now. */
function courseOf({ activity, attendance }: DemoService, calendar: Calendar, now: string): Partial<NewRecord> {
  const recordedById = activity.carrier.accountId;
  if (later(activity.endsAt, waitingMs) > now) return { recordedById, state: 'PENDING' };
  if (attendance === 'NO_OUT')
    return { recordedById, state: 'REJECTED', stateReason: '未签退，领队无法证明离岗时间。' };
  const confirmedAt = later(activity.endsAt, confirmedAfterMs);
  const publicUntil = addWorkingDays(calendar, shanghaiDay(confirmedAt), housePolicy.parameters.publicityWorkingDays);
  const finalAt = later(atLocal(publicUntil, 23, 59), 11 * minuteMs);
  const confirmed = { recordedById, confirmedById: activity.approver.accountId, confirmedAt, publicUntil };
  return finalAt <= now ? { ...confirmed, state: 'FINAL', finalAt } : { ...confirmed, state: 'IN_PUBLICITY' };
}
