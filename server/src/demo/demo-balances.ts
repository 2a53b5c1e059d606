import type { RequestContext } from '../kernel/context.js';
import { newId } from '../kernel/ids.js';
import { startOfShanghaiDay } from '../kernel/clock.js';
import { housePolicy } from '../service/hour-policies/hour-parameters.js';
import { insertRecords, type NewRecord, type Proof } from '../service/service-records/insert-records.js';
import { readCalendar } from '../service/working-days/read-calendar.js';
import { addWorkingDays, type Calendar } from '../service/working-days/working-days.js';
import { streetAdminOf } from './demo-activities.js';
import type { DemoDistrict } from './demo-district.js';
import type { DemoVolunteer } from './demo-volunteers.js';
import { atLocal } from './demo-year.js';
import { seededRandom } from './seeded-random.js';

const seed = 20180101;
/** How many people bring hours along from an older system. */
const people = 320;
const systems = ['志愿郑州', '志愿郑州', '志愿郑州', '中国志愿服务网', '文明惠济志愿者台账'];

/** Takes over what older systems had counted, for some of those who registered before the year: in January, by their streets. */
export async function takeOverBalances(
  ctx: RequestContext,
  district: DemoDistrict,
  { volunteers, proof }: { readonly volunteers: readonly DemoVolunteer[]; readonly proof: Proof },
): Promise<number> {
  const { year } = district.year;
  const random = seededRandom(seed);
  const before = volunteers.filter(({ registeredOn }) => registeredOn < `${String(year)}-01-01`);
  const chosen = random.some(before, people);
  const calendar = await ctx.db.transact((tx) => readCalendar(tx, district.areas.districtId));
  const rows = chosen.map((one): NewRecord => {
    const enteredBy = streetAdminOf(district, one.areaId).accountId;
    const facts = { year, minutes: random.between(20, 320) * 30, statement: random.pick(systems) };
    const course = courseOf(year, { calendar, approverId: ctx.caller?.accountId ?? null });
    return { ...balanceOf(one, facts), ...course, recordedById: enteredBy, proofs: [proof] };
  });
  await ctx.db.transact((tx) => insertRecords(tx, rows));
  return rows.length;
}

function balanceOf(
  { id: volunteerId, districtId, areaId }: DemoVolunteer,
  told: { readonly year: number; readonly minutes: number; readonly statement: string },
): NewRecord {
  const servedOn = `${String(told.year - 1)}-12-31`;
  const at = startOfShanghaiDay(servedOn);
  return {
    id: newId(),
    districtId,
    areaId,
    volunteerId,
    servedOn,
    startsAt: at,
    endsAt: at,
    plannedMinutes: 0,
    presentMinutes: 0,
    creditedMinutes: told.minutes,
    trustClass: 'D',
    tier: 'DISTRICT',
    statement: told.statement,
    recordedAt: atLocal(`${String(told.year)}-01-12`, 10),
  };
}

/** Approved by the district a day later, public for five working days, and final since. */
function courseOf(
  year: number,
  { calendar, approverId }: { readonly calendar: Calendar; readonly approverId: string | null },
): Partial<NewRecord> {
  const day = `${String(year)}-01-13`;
  const publicUntil = addWorkingDays(calendar, day, housePolicy.parameters.publicityWorkingDays);
  const approved = { confirmedById: approverId, confirmedAt: atLocal(day, 15), publicUntil };
  return { ...approved, state: 'FINAL', finalAt: atLocal(publicUntil, 23, 59) };
}
