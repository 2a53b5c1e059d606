import {
  BREAK,
  getArgumentValues,
  isObjectType,
  visit,
  type ASTNode,
  type FieldNode,
  type GraphQLResolveInfo,
} from 'graphql';
import { glue, inList, type Condition, type Fragment } from '../database/condition.js';
import { requireCaller, type RequestContext } from '../kernel/context.js';
import type { ListArguments } from '../kernel/lists.js';
import { fillDerived } from './derived.js';
import { filterCondition } from './filter.js';
import { pageSql, runnerOf, wrapPage, type ConnectionRow, type Values } from './list-page.js';
import { pageOf } from './page.js';
import type { ManyPlan, Plan } from './plan.js';
import { selectOf, whereOf, type Row } from './select.js';

/** What children are read for. */
interface Family {
  readonly ctx: RequestContext;
  readonly many: ManyPlan;
  readonly parents: ReadonlyMap<string, readonly Row[]>;
  readonly info: GraphQLResolveInfo;
}

/** Reads the children of every level below some rows and puts them in their places. */
export async function fillChildren(
  ctx: RequestContext,
  plan: Plan,
  rows: readonly Row[],
  info: GraphQLResolveInfo,
): Promise<void> {
  if (rows.length === 0) return;
  const below = plan.ones.map((one) => {
    const inner = rows.map((row) => row[one.field] as Row | null).filter((row) => row !== null);
    return fillChildren(ctx, one.plan, inner, info);
  });
  const children = plan.manys.map((many) => {
    const family = { ctx, many, parents: byId(rows), info };
    return many.relation.as === 'list' ? fillList(family) : fillConnection(family);
  });
  const derived = plan.derived.length > 0 ? [fillDerived(ctx, plan, rows)] : [];
  await Promise.all([...below, ...children, ...derived]);
}

function byId(rows: readonly Row[]): Map<string, Row[]> {
  const parents = new Map<string, Row[]>();
  for (const row of rows) {
    const id = row['id'] as string;
    const same = parents.get(id);
    if (same) same.push(row);
    else parents.set(id, [row]);
  }
  return parents;
}

/** The column that names the parent, and the join that reaches it. */
function parentColumn({ ctx, many }: Family): { column: string; join: string } {
  const { by } = many.relation;
  if (typeof by !== 'string') {
    return { column: `x.${by.parentKey}`, join: ` JOIN ${by.table} x ON x.${by.childKey} = t.id` };
  }
  const column = ctx.db.table(many.wanted.plan.reading.entity).byProperty.get(by)?.column;
  if (!column) throw new Error(`${many.wanted.plan.reading.type} has no property ${by}.`);
  return { column: `t.${column}`, join: '' };
}

async function fillList(family: Family): Promise<void> {
  const { ctx, many, parents, info } = family;
  const { plan } = many.wanted;
  const select = selectOf(ctx.db, plan);
  const map = ctx.db.table(plan.reading.entity);
  const { column, join } = parentColumn(family);
  const own = [...(many.relation.order ?? []), 'id'].map(
    (property) => `t.${map.byProperty.get(property)?.column ?? 'id'}`,
  );
  const { by } = many.relation;
  const order = typeof by !== 'string' && by.order ? [`x.${by.order}`, ...own] : own;
  const visible = whereOf(ctx.db, plan, plan.reading.visible(requireCaller(ctx)));
  const where = glue([inList(column, [...parents.keys()]), visible], ' AND ', '1 = 1');
  const text = `SELECT ${select.columns}, ${column} FROM ${select.from}${join} WHERE ${where.text} ORDER BY ${order.join(', ')}`;
  const found = await runnerOf(ctx).rows(text, where.params);
  for (const rows of parents.values()) for (const row of rows) row[many.place] = [];
  const children = found.map((values) => {
    const child = select.toRow(values);
    for (const parent of parents.get(values[select.width] as string) ?? []) (parent[many.place] as Row[]).push(child);
    return child;
  });
  await fillChildren(ctx, plan, children, info);
}

const constantArguments = new WeakMap<FieldNode, ListArguments>();

/** The arguments of the children's field, as the caller gave them; read once where no variable is among them. */
function argumentsOf({ many, info }: Family, parentType: string): ListArguments {
  const known = constantArguments.get(many.node);
  if (known) return known;
  const type = info.schema.getType(parentType);
  const field = isObjectType(type) ? type.getFields()[many.field] : undefined;
  if (!field) throw new Error(`The schema has no ${parentType}.${many.field}.`);
  const args = getArgumentValues(field, many.node, info.variableValues) as ListArguments;
  if (!holdsVariable(many.node.arguments ?? [])) constantArguments.set(many.node, args);
  return args;
}

function holdsVariable(nodes: readonly ASTNode[]): boolean {
  let found = false;
  for (const node of nodes) {
    visit(node, {
      Variable: () => {
        found = true;
        return BREAK;
      },
    });
  }
  return found;
}

/** "The latest N of each": a limited select a parent, all in one statement. */
async function fillConnection(family: Family): Promise<void> {
  const { ctx, many, parents, info } = family;
  const { wanted } = many;
  const { reading } = wanted.plan;
  const args = argumentsOf(family, many.parentType);
  const condition: Condition = {
    all: [reading.visible(requireCaller(ctx)), filterCondition(ctx, reading, args.filter)],
  };
  const where = whereOf(ctx.db, wanted.plan, condition);
  for (const rows of parents.values()) for (const row of rows) row[many.place] = { nodes: [], totalCount: 0 };
  await Promise.all([
    wanted.rows ? fillPages(family, args, where) : undefined,
    wanted.totalCount ? fillCounts(family, where) : undefined,
  ]);
  const children = [...parents.values()].flatMap((rows) => {
    const [first] = rows;
    return first ? (first[many.place] as ConnectionRow).nodes : [];
  });
  await fillChildren(ctx, wanted.plan, children, info);
}

const mostSelects = 200;
const mostParameters = 20_000;

/** Databases bound the selects of a union (SQLite: 500) and the parameters of a statement (SQLite: 32,766). */
function portions(ids: readonly string[], parametersEach: number): string[][] {
  const size = Math.max(1, Math.min(mostSelects, Math.floor(mostParameters / parametersEach)));
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, n) => ids.slice(n * size, (n + 1) * size));
}

async function fillPages(family: Family, args: ListArguments, where: Fragment): Promise<void> {
  const { ctx, many, parents } = family;
  const { wanted } = many;
  const page = pageOf(ctx.db, wanted.plan.reading, args);
  const select = selectOf(ctx.db, wanted.plan);
  const { column } = parentColumn(family);
  const found = new Map<string, Values[]>();
  const each = where.params.length + (page.behind?.params.length ?? 0) + 1;
  const ofOne = glue([{ text: `${column} = ?`, params: [] }, where], ' AND ', '1 = 1');
  const one = pageSql(ctx, { wanted, page }, ofOne, `, ${column} AS parent_id`);
  for (const ids of portions([...parents.keys()], each)) {
    const text = ids.length === 1 ? one.text : ctx.db.dialect.unionOfLimited(ids.map(() => one.text));
    const params = ids.flatMap((id) => [id, ...one.params]);
    for (const values of await runnerOf(ctx).rows(text, params)) {
      const id = values[select.width] as string;
      const mine = found.get(id);
      if (mine) mine.push(values);
      else found.set(id, [values]);
    }
  }
  for (const [id, rows] of parents) {
    const wrapped = wrapPage(found.get(id) ?? [], select.toRow, { wanted, page, args, cursorAt: select.width + 1 });
    for (const row of rows) Object.assign(row[many.place] as ConnectionRow, wrapped);
  }
}

async function fillCounts(family: Family, where: Fragment): Promise<void> {
  const { ctx, many, parents } = family;
  const { column } = parentColumn(family);
  const table = ctx.db.table(many.wanted.plan.reading.entity).table;
  const mine = glue([inList(column, [...parents.keys()]), where], ' AND ', '1 = 1');
  const text = `SELECT ${column}, COUNT(*) FROM ${table} t WHERE ${mine.text} GROUP BY ${column}`;
  for (const [id, count] of await runnerOf(ctx).rows(text, mine.params)) {
    for (const row of parents.get(id as string) ?? []) (row[many.place] as ConnectionRow).totalCount = Number(count);
  }
}
