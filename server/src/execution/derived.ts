import { glue, inList, type Condition } from '../database/condition.js';
import { nowIn, requireCaller, type RequestContext } from '../kernel/context.js';
import { runnerOf } from './list-page.js';
import type { Plan } from './plan.js';
import type { Reading } from './reading.js';
import { whereOf, type Row } from './select.js';

/** The condition that a derived fact stands for, or undefined when the reading has none of that name. */
export function derivedCondition(ctx: RequestContext, reading: Reading, name: string): Condition | undefined {
  return reading.derived[name]?.({ db: ctx.db, caller: requireCaller(ctx), now: nowIn(ctx) });
}

/** Tells of each row whether the wanted facts hold: one statement for each fact, whatever the number of rows. */
export async function fillDerived(ctx: RequestContext, plan: Plan, rows: readonly Row[]): Promise<void> {
  await Promise.all(plan.derived.map((name) => fillOne(ctx, { plan, name }, rows)));
}

async function fillOne(ctx: RequestContext, fact: { plan: Plan; name: string }, rows: readonly Row[]): Promise<void> {
  const { plan, name } = fact;
  const condition = derivedCondition(ctx, plan.reading, name);
  if (!condition) throw new Error(`${plan.reading.type} derives no ${name}.`);
  const ids = [...new Set(rows.map((row) => row['id'] as string))];
  const where = glue([inList('t.id', ids), whereOf(ctx.db, plan, condition)], ' AND ', '1 = 1');
  const table = ctx.db.table(plan.reading.entity).table;
  const found = await runnerOf(ctx).rows(`SELECT t.id FROM ${table} t WHERE ${where.text}`, where.params);
  const holds = new Set(found.map(([id]) => id));
  for (const row of rows) row[name] = holds.has(row['id']);
}
