import { matching, type Condition } from '../database/condition.js';
import { fromSql, type ColumnMap, type TableMap } from '../database/table-map.js';
import { requireCaller, type RequestContext } from '../kernel/context.js';
import { runnerOf } from './list-page.js';
import type { Reading } from './reading.js';

/** How many rows share the same values of the properties that were counted by. */
export interface Counted {
  readonly values: Readonly<Record<string, unknown>>;
  readonly count: number;
  /** Sums of the properties that were summed. */
  readonly sums: Readonly<Record<string, number>>;
}

interface CountedLink {
  readonly table: string;
  readonly parentKey: string;
  readonly childKey: string;
  readonly property?: string;
}

/** What is counted. */
export interface Counting {
  readonly by: readonly string[];
  /** Properties to add up; null counts as nothing. */
  readonly sums?: readonly string[];
  /**
   * Counts by the children of a link table too, as `linked`; a row with several children counts for each. `property` is
   * the row's property that `parentKey` points at; its id unless said.
   */
  readonly link?: CountedLink;
  readonly where: Condition;
}

/**
 * Counts the rows of a reading that the caller may know of and that fulfil a condition, in one statement, by the values
 * of some properties. Values that no row has are not answered; counted by no property, it answers one total.
 */
export async function countBy(ctx: RequestContext, reading: Reading, asked: Counting): Promise<Counted[]> {
  const map = ctx.db.table(reading.entity);
  const { by, sums = [], link, where: condition } = asked;
  const keys = by.map((property) => columnOf(map, property));
  const names = [...keys.map(({ column }) => `t.${column}`), ...(link ? [`x.${link.childKey}`] : [])];
  const added = sums.map((property) => `SUM(t.${columnOf(map, property).column})`);
  const where = matching(map, 't', { all: [reading.visible(requireCaller(ctx)), condition] });
  const group = names.length > 0 ? ` GROUP BY ${names.join(', ')}` : '';
  const selected = ['COUNT(*)', ...added, ...names].join(', ');
  const from = `${map.table} t${link ? joined(map, link) : ''}`;
  const rows = await runnerOf(ctx).rows(`SELECT ${selected} FROM ${from} WHERE ${where.text}${group}`, where.params);
  return rows.map(([count, ...found]) => {
    const values = found.slice(sums.length);
    const told = keys.map(({ property, kind }, i) => [property, fromSql(kind, values[i])] as const);
    return {
      count: Number(count),
      sums: Object.fromEntries(sums.map((property, i) => [property, Number(found[i] ?? 0)])),
      values: Object.fromEntries(link ? [...told, ['linked', values[keys.length]]] : told),
    };
  });
}

function joined(map: TableMap, { table, parentKey, property = 'id' }: CountedLink): string {
  return ` JOIN ${table} x ON x.${parentKey} = t.${columnOf(map, property).column}`;
}

function columnOf(map: TableMap, property: string): ColumnMap {
  const column = map.byProperty.get(property);
  if (!column) throw new Error(`${map.table} cannot be counted by ${property}.`);
  return column;
}

/** How many rows of a reading fulfil a condition, as far as the caller may know of them. */
export async function countWhere(ctx: RequestContext, reading: Reading, where: Condition): Promise<number> {
  const [total] = await countBy(ctx, reading, { by: [], where });
  return total?.count ?? 0;
}

/** What is counted up to a bound, the oldest first. */
export interface BoundedCounting {
  readonly where: Condition;
  /** The property by which a row is old. */
  readonly day: string;
  readonly most: number;
}

/**
 * Counts the rows of a reading that the caller may know of, but no more than a bound: whoever only wants to know whether
 * much waits does not make the database walk all of it. With an index that ends in the day, it reads as many rows.
 */
export async function countUpTo(
  ctx: RequestContext,
  reading: Reading,
  { where: condition, day, most }: BoundedCounting,
): Promise<{ readonly count: number; readonly oldest: unknown }> {
  const map = ctx.db.table(reading.entity);
  const { column, kind } = columnOf(map, day);
  const where = matching(map, 't', { all: [reading.visible(requireCaller(ctx)), condition] });
  const first = `SELECT t.${column} AS day FROM ${map.table} t WHERE ${where.text} ORDER BY t.${column} LIMIT ${String(most)}`;
  const [row] = await runnerOf(ctx).rows(`SELECT COUNT(*), MIN(x.day) FROM (${first}) x`, where.params);
  return { count: Number(row?.[0] ?? 0), oldest: fromSql(kind, row?.[1]) };
}
