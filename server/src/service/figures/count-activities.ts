import type { Condition } from '../../database/condition.js';
import { countBy, type Counting } from '../../execution/count-by.js';
import { filterCondition } from '../../execution/filter.js';
import { requireCaller, type RequestContext } from '../../kernel/context.js';
import type { FilterInput } from '../../kernel/list-filters.js';
import { Activity, ActivityState } from '../activities/activity.entity.js';
import { activityReading } from '../activities/activity.reading.js';
import { CountTier } from '../reports/beneficiary-count.entity.js';
import { beneficiaryCountReading } from '../reports/report.reading.js';

/** The activities that figures are asked of. */
export interface Asked {
  readonly where: Condition;
  /** Closed ones day by day; read once, however many fields are made of it. */
  days: Promise<readonly DayFigure[]> | undefined;
}

/** How much was closed, and whom it reached. */
export interface ClosedCount {
  readonly closed: number;
  readonly personTimes: number;
}

interface DayFigure extends ClosedCount {
  readonly day: string;
}

/** Nothing unconfirmed counts: an activity counts from its closing on. */
const counts: Condition = { oneOf: ['state', ['CLOSED', 'LOCKED']] };

/** Activities as a list's filter finds them, as far as the caller may know of them. @throws Unauthenticated @throws BadInput */
export function askedActivities(ctx: RequestContext, filter: FilterInput | undefined): Asked {
  requireCaller(ctx);
  return { where: filterCondition(ctx, activityReading, filter), days: undefined };
}

/** Closed activities and person-times altogether. */
export async function countClosed(ctx: RequestContext, asked: Asked): Promise<ClosedCount> {
  return added(await closedDays(ctx, asked));
}

/** The same by month of their start, oldest first; months without any are left out. */
export async function countByMonth(ctx: RequestContext, asked: Asked): Promise<(ClosedCount & { month: string })[]> {
  const days = await closedDays(ctx, asked);
  const months = [...new Set(days.map(({ day }) => day.slice(0, 7)))].toSorted();
  return months.map((month) => ({ month, ...added(days.filter(({ day }) => day.startsWith(month))) }));
}

/** Closed activities by what they belong to: a property of theirs, or a link table. Most first. */
export async function countByOwner(
  ctx: RequestContext,
  asked: Asked,
  owner: string | NonNullable<Counting['link']>,
): Promise<(ClosedCount & { ownerId: string | null })[]> {
  const by = typeof owner === 'string' ? { by: [owner] } : { by: [], link: owner };
  const where: Condition = { all: [asked.where, counts] };
  const counted = await countBy(ctx, activityReading, { ...by, where, sums: ['personTimes'] });
  const key = typeof owner === 'string' ? owner : 'linked';
  return counted
    .map(({ values, count, sums }) => ({
      ownerId: (values[key] ?? null) as string | null,
      closed: count,
      personTimes: sums['personTimes'] ?? 0,
    }))
    .toSorted((a, b) => b.closed - a.closed);
}

/** Person-times of closed activities by how they were counted; every tier is told. */
export async function countByTier(
  ctx: RequestContext,
  asked: Asked,
): Promise<{ tier: CountTier; personTimes: number }[]> {
  const seen = activityReading.visible(requireCaller(ctx));
  const activities: Condition = { all: [asked.where, counts, seen] };
  const where: Condition = {
    among: { property: 'activityId', of: ctx.db.table(Activity), select: 'id', where: activities },
  };
  const counted = await countBy(ctx, beneficiaryCountReading, { by: ['tier'], sums: ['personTimes'], where });
  return Object.values(CountTier).map((tier) => {
    const found = counted.find(({ values }) => values['tier'] === tier);
    return { tier, personTimes: found?.sums['personTimes'] ?? 0 };
  });
}

/** Activities by state, whether they count or not; every state is told. */
export async function countByState(
  ctx: RequestContext,
  asked: Asked,
): Promise<{ state: ActivityState; count: number }[]> {
  const counted = await countBy(ctx, activityReading, { by: ['state'], where: asked.where });
  return Object.values(ActivityState).map((state) => {
    return { state, count: counted.find(({ values }) => values['state'] === state)?.count ?? 0 };
  });
}

function closedDays(ctx: RequestContext, asked: Asked): Promise<readonly DayFigure[]> {
  asked.days ??= readDays(ctx, asked);
  return asked.days;
}

async function readDays(ctx: RequestContext, asked: Asked): Promise<DayFigure[]> {
  const where: Condition = { all: [asked.where, counts] };
  const counted = await countBy(ctx, activityReading, { by: ['startsOn'], sums: ['personTimes'], where });
  return counted.map(({ values, count, sums }) => {
    return { day: values['startsOn'] as string, closed: count, personTimes: sums['personTimes'] ?? 0 };
  });
}

function added(figures: readonly ClosedCount[]): ClosedCount {
  const closed = figures.reduce((sum, figure) => sum + figure.closed, 0);
  const personTimes = figures.reduce((sum, figure) => sum + figure.personTimes, 0);
  return { closed, personTimes };
}
