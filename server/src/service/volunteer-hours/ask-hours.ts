import type { Condition } from '../../database/condition.js';
import { countBy, type Counted } from '../../execution/count-by.js';
import { shanghaiDay } from '../../kernel/clock.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import { BadInput, NotFound } from '../../kernel/errors.js';
import { isId } from '../../kernel/ids.js';
import { isRegistrar } from '../../people/volunteers/volunteer.policy.js';
import { volunteerReading } from '../../people/volunteers/volunteer.reading.js';
import type { ServiceRecordState, TrustClass } from '../service-records/service-record.entity.js';
import { serviceRecordReading } from '../service-records/service-record.reading.js';
import { starsDue, yearlyGoal, type StarsDue, type YearlyGoal } from './hour-goals.js';
import {
  mostFirst,
  rowsOfYear,
  sumByClass,
  sumByYear,
  sumHours,
  type ClassHours,
  type HoursRow,
  type HoursSum,
  type YearHours,
} from './sum-hours.js';

/** A person's hours, as far as the caller may know of the records. */
export interface PersonHours {
  readonly volunteerId: string;
  readonly year: number;
  /** Whether the caller sees all records of the district, and so the person's whole hours. */
  readonly whole: boolean;
  readonly inYear: HoursSum;
  readonly lifetime: HoursSum;
  readonly opening: HoursSum;
  readonly years: readonly YearHours[];
  readonly byClass: readonly ClassHours[];
  readonly partyGoal: YearlyGoal | null;
  readonly starsDue: StarsDue;
  /** The rows of the year, for what is added up by team. */
  readonly rows: readonly HoursRow[];
}

/** Whose hours, and of which year. */
export interface HoursAsked {
  readonly volunteerId: string;
  /** This year unless said. */
  readonly year?: number | null | undefined;
}

const firstYear = 1949;
const lastYear = 2200;
const counted: Condition = { not: { eq: { state: 'REJECTED' } } };
const sums = ['creditedMinutes', 'adjustedMinutes'] as const;

/**
 * Adds up one person's hours: the records of one volunteer, read by one index in one statement however many the district
 * has. Final, confirmed and pending minutes are told apart, rejected records are in none of them, and opening balances of
 * older systems count for the lifetime but for no year.
 * @throws Unauthenticated, BadInput
 * @throws NotFound for a volunteer whom the caller may not know of
 */
export async function askHours(ctx: RequestContext, asked: HoursAsked): Promise<PersonHours> {
  const caller = requireCaller(ctx);
  const { volunteerId } = asked;
  const today = shanghaiDay(ctx.clock.now());
  const year = asked.year ?? Number(today.slice(0, 4));
  if (year < firstYear || year > lastYear) throw new BadInput({ year: 'Give a year such as 2026.' });
  const partyStatus = await partyStatusOf(ctx, volunteerId);
  const rows = await readRows(ctx, volunteerId);
  const ofYear = rowsOfYear(rows, year);
  const inYear = sumHours(ofYear);
  const lifetime = sumHours(rows);
  const party = isRegistrar(caller) && (partyStatus === 'MEMBER' || partyStatus === 'PROBATIONARY');
  return {
    volunteerId,
    year,
    whole: caller.scopeKind === 'AREA' && caller.scopeId === caller.districtId,
    inYear,
    lifetime,
    opening: sumHours(rows.filter(({ trustClass }) => trustClass === 'D')),
    years: sumByYear(rows),
    byClass: sumByClass(rows, year),
    partyGoal: party ? yearlyGoal(inYear.finalMinutes, year, today) : null,
    starsDue: starsDue(lifetime.finalMinutes),
    rows: ofYear,
  };
}

/** The year's hours by category, most first; an activity of several categories counts in each. */
export async function sumByCategory(
  ctx: RequestContext,
  { volunteerId, year }: PersonHours,
): Promise<{ ownerId: string; hours: HoursSum }[]> {
  const where: Condition = {
    all: [
      { eq: { volunteerId } },
      counted,
      { compare: ['servedOn', '>=', `${String(year)}-01-01`] },
      { compare: ['servedOn', '<=', `${String(year)}-12-31`] },
      { not: { eq: { trustClass: 'D' } } },
    ],
  };
  const link = {
    table: 'activity_category',
    parentKey: 'activity_id',
    childKey: 'category_id',
    property: 'activityId',
  };
  const by = ['servedOn', 'trustClass', 'state', 'teamId'];
  const found = await countBy(ctx, serviceRecordReading, { by, sums, link, where });
  const rows = found.map((one) => ({ ...rowOf(one), ownerId: String(one.values['linked']) }));
  const ids = [...new Set(rows.map(({ ownerId }) => ownerId))];
  return mostFirst(ids.map((ownerId) => ({ ownerId, hours: sumHours(rows.filter((row) => row.ownerId === ownerId)) })));
}

async function partyStatusOf(ctx: RequestContext, id: string): Promise<unknown> {
  if (!isId(id)) throw new NotFound();
  const [found] = await countBy(ctx, volunteerReading, { by: ['partyStatus'], where: { eq: { id } } });
  if (!found) throw new NotFound();
  return found.values['partyStatus'];
}

async function readRows(ctx: RequestContext, volunteerId: string): Promise<HoursRow[]> {
  const where: Condition = { all: [{ eq: { volunteerId } }, counted] };
  const by = ['servedOn', 'trustClass', 'state', 'teamId'];
  return (await countBy(ctx, serviceRecordReading, { by, sums, where })).map(rowOf);
}

function rowOf({ values, count, sums: added }: Counted): HoursRow {
  return {
    servedOn: values['servedOn'] as string,
    trustClass: values['trustClass'] as TrustClass,
    state: values['state'] as ServiceRecordState,
    teamId: (values['teamId'] ?? null) as string | null,
    minutes: (added['creditedMinutes'] ?? 0) + (added['adjustedMinutes'] ?? 0),
    records: count,
  };
}
