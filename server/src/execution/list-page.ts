import { glue, type Fragment } from '../database/condition.js';
import type { SqlRunner } from '../database/dialect.js';
import type { RequestContext } from '../kernel/context.js';
import type { ListArguments } from '../kernel/lists.js';
import type { Page } from './page.js';
import type { Plan, Wanted } from './plan.js';
import { selectOf, type Row } from './select.js';

/** A list as the executor walks it. */
export interface ConnectionRow {
  nodes: Row[];
  edges?: { cursor: string; node: Row }[];
  pageInfo?: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount?: number;
}

/** Rows as the driver gives them. */
export type Values = readonly unknown[];

/** Mutations read where they wrote; everything else may read a replica. */
export function runnerOf(ctx: RequestContext): SqlRunner {
  return ctx.readFromPrimary ? ctx.db.primary : ctx.db.reader;
}

/** The select of one page, `extra` columns behind the row's own and before the cursor's. */
export function pageSql(
  ctx: RequestContext,
  { wanted, page }: { wanted: Wanted; page: Page },
  where: Fragment,
  extra = '',
): Fragment {
  const select = selectOf(ctx.db, wanted.plan);
  const cursor = wanted.edges || wanted.pageInfo ? `, ${page.cursorColumns}` : '';
  const whole = page.behind ? glue([where, page.behind], ' AND ', '1 = 1') : where;
  const oneMore = wanted.pageInfo ? 1 : 0;
  const skip = page.offset > 0 ? ` OFFSET ${String(page.offset)}` : '';
  const tail = `ORDER BY ${page.order} LIMIT ${String(page.limit + oneMore)}${skip}`;
  return {
    text: `SELECT ${select.columns}${extra}${cursor} FROM ${select.from} WHERE ${whole.text} ${tail}`,
    params: whole.params,
  };
}

/** How many rows a condition finds, whatever the page. */
export async function countRows(ctx: RequestContext, plan: Plan, where: Fragment): Promise<number> {
  const table = ctx.db.table(plan.reading.entity).table;
  const rows = await runnerOf(ctx).rows(`SELECT COUNT(*) FROM ${table} t WHERE ${where.text}`, where.params);
  return Number(rows[0]?.[0] ?? 0);
}

/** Wraps the rows of a page; `cursorAt` is where the cursor's columns begin. */
export function wrapPage(
  found: readonly Values[],
  toRow: (values: Values) => Row,
  asked: { wanted: Wanted; page: Page; args: ListArguments; cursorAt: number },
): ConnectionRow {
  const { wanted, page, args } = asked;
  const more = found.length > page.limit;
  const kept = more ? found.slice(0, page.limit) : found;
  const ordered = page.backwards ? kept.toReversed() : kept;
  const connection: ConnectionRow = { nodes: ordered.map(toRow) };
  if (!wanted.edges && !wanted.pageInfo) return connection;
  const cursors = ordered.map((values) => page.cursorOf(values.slice(asked.cursorAt)));
  if (wanted.edges) connection.edges = connection.nodes.map((node, i) => ({ cursor: cursors[i] ?? '', node }));
  if (wanted.pageInfo) {
    const fromInside = Boolean(args.after) || page.offset > 0;
    connection.pageInfo = {
      hasNextPage: page.backwards ? Boolean(args.before) : more,
      hasPreviousPage: page.backwards ? more : fromInside,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    };
  }
  return connection;
}
