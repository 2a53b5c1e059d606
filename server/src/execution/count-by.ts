import { matching, type Condition } from '../database/condition.js';
import { fromSql } from '../database/table-map.js';
import { requireCaller, type RequestContext } from '../kernel/context.js';
import { runnerOf } from './list-page.js';
import type { Reading } from './reading.js';

/** How many rows share the same values of the properties that were counted by. */
export interface Counted {
  readonly values: Readonly<Record<string, unknown>>;
  readonly count: number;
}

/**
 * Counts the rows of a reading that the caller may know of and that fulfil a condition, in one statement, by the values
 * of some properties. Values that no row has are not answered; counted by no property, it answers one total.
 */
export async function countBy(
  ctx: RequestContext,
  reading: Reading,
  asked: { readonly by: readonly string[]; readonly where: Condition },
): Promise<Counted[]> {
  const map = ctx.db.table(reading.entity);
  const columns = asked.by.map((property) => {
    const column = map.byProperty.get(property);
    if (!column) throw new Error(`${reading.type} cannot be counted by ${property}.`);
    return column;
  });
  const names = columns.map(({ column }) => `t.${column}`);
  const where = matching(map, 't', { all: [reading.visible(requireCaller(ctx)), asked.where] });
  const group = names.length > 0 ? ` GROUP BY ${names.join(', ')}` : '';
  const text = `SELECT ${['COUNT(*)', ...names].join(', ')} FROM ${map.table} t WHERE ${where.text}${group}`;
  const rows = await runnerOf(ctx).rows(text, where.params);
  return rows.map(([count, ...found]) => ({
    count: Number(count),
    values: Object.fromEntries(columns.map(({ property, kind }, i) => [property, fromSql(kind, found[i])])),
  }));
}

/** How many rows of a reading fulfil a condition, as far as the caller may know of them. */
export async function countWhere(ctx: RequestContext, reading: Reading, where: Condition): Promise<number> {
  const [total] = await countBy(ctx, reading, { by: [], where });
  return total?.count ?? 0;
}
