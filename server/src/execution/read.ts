import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { Condition, Fragment } from '../database/condition.js';
import { requireCaller, type RequestContext } from '../kernel/context.js';
import { NotFound } from '../kernel/errors.js';
import { isId } from '../kernel/ids.js';
import type { ListArguments } from '../kernel/lists.js';
import { fillChildren } from './children.js';
import { filterCondition } from './filter.js';
import { countRows, pageSql, runnerOf, wrapPage, type ConnectionRow, type Values } from './list-page.js';
import { pageOf } from './page.js';
import { planConnection, planRows, type Plan, type Wanted } from './plan.js';
import type { Reading } from './reading.js';
import { selectOf, whereOf, type Row } from './select.js';
import { selectedFields } from './selection.js';

const rowPlans = new WeakMap<FieldNode, Plan>();
const listPlans = new WeakMap<FieldNode, Wanted>();

/** Answers a field that lists a reading: one statement a level, only the selected columns. @throws BadInput */
export async function readList(
  ctx: RequestContext,
  reading: Reading,
  args: ListArguments,
  info: GraphQLResolveInfo,
): Promise<ConnectionRow> {
  const wanted = remembered(listPlans, info.fieldNodes, () =>
    planConnection(ctx.db, reading, info.fieldNodes, info.fragments),
  );
  const condition: Condition = {
    all: [reading.visible(requireCaller(ctx)), filterCondition(ctx, reading, args.filter)],
  };
  const page = pageOf(ctx.db, reading, args);
  const where = whereOf(ctx.db, wanted.plan, condition);
  const [found, totalCount] = await Promise.all([
    wanted.rows ? rowsOf(ctx, pageSql(ctx, { wanted, page }, where)) : [],
    wanted.totalCount ? countRows(ctx, wanted.plan, where) : undefined,
  ]);
  const select = selectOf(ctx.db, wanted.plan);
  const connection = wrapPage(found, select.toRow, { wanted, page, args, cursorAt: select.width });
  if (totalCount !== undefined) connection.totalCount = totalCount;
  await fillChildren(ctx, wanted.plan, connection.nodes, info);
  return connection;
}

/** Answers a field that shows one record. @throws NotFound, also for what the caller may not see */
export function readOne(ctx: RequestContext, reading: Reading, id: string, info: GraphQLResolveInfo): Promise<Row> {
  return readRecord(ctx, reading, id, { nodes: info.fieldNodes, info });
}

/**
 * The payload of a mutation: the changed record under its field, read back as the caller selected it. The record is read
 * by id alone, because a change may move it out of the caller's reach and is shown once all the same.
 */
export async function readChanged(
  ctx: RequestContext,
  reading: Reading,
  changed: { readonly field: string; readonly id: string },
  info: GraphQLResolveInfo,
): Promise<Row> {
  ctx.readFromPrimary = true;
  const payload = typeName(info);
  const nodes = [...selectedFields(info.fieldNodes, payload, info.fragments).values()].flat();
  const own = nodes.filter((node) => node.name.value === changed.field);
  if (own.length === 0) return { [changed.field]: { id: changed.id } };
  return { [changed.field]: await readRecord(ctx, reading, changed.id, { nodes: own, info, visible: { all: [] } }) };
}

/**
 * Reads the records that a field of computed rows refers to, as the caller selected them: one statement for all rows.
 * @returns the records by their ids; what the caller may not see is left out
 */
export async function readReferred(
  ctx: RequestContext,
  reading: Reading,
  ids: readonly string[],
  asked: { readonly type: string; readonly field: string; readonly info: GraphQLResolveInfo },
): Promise<ReadonlyMap<string, Row>> {
  const { type, field, info } = asked;
  const nodes = [...selectedFields(info.fieldNodes, type, info.fragments).values()].flat();
  const own = nodes.filter((node) => node.name.value === field);
  if (own.length === 0 || ids.length === 0) return new Map();
  const plan = remembered(rowPlans, own, () => planRows(ctx.db, reading, own, info.fragments));
  const select = selectOf(ctx.db, plan);
  const where = whereOf(ctx.db, plan, { all: [{ oneOf: ['id', ids] }, reading.visible(requireCaller(ctx))] });
  const text = `SELECT ${select.columns} FROM ${select.from} WHERE ${where.text}`;
  const rows = (await rowsOf(ctx, { text, params: where.params })).map((values) => select.toRow(values));
  await fillChildren(ctx, plan, rows, info);
  return new Map(rows.map((row) => [row['id'] as string, row]));
}

async function readRecord(
  ctx: RequestContext,
  reading: Reading,
  id: string,
  asked: { nodes: readonly FieldNode[]; info: GraphQLResolveInfo; visible?: Condition },
): Promise<Row> {
  const visible = asked.visible ?? reading.visible(requireCaller(ctx));
  if (!isId(id)) throw new NotFound();
  const plan = remembered(rowPlans, asked.nodes, () => planRows(ctx.db, reading, asked.nodes, asked.info.fragments));
  const select = selectOf(ctx.db, plan);
  const where = whereOf(ctx.db, plan, { all: [{ eq: { id } }, visible] });
  const text = `SELECT ${select.columns} FROM ${select.from} WHERE ${where.text}`;
  const [values] = await rowsOf(ctx, { text, params: where.params });
  if (!values) throw new NotFound();
  const row = select.toRow(values);
  await fillChildren(ctx, plan, [row], asked.info);
  return row;
}

function rowsOf(ctx: RequestContext, sql: Fragment): Promise<readonly Values[]> {
  return runnerOf(ctx).rows(sql.text, sql.params);
}

function remembered<P>(plans: WeakMap<FieldNode, P>, nodes: readonly FieldNode[], make: () => P): P {
  const [node] = nodes;
  const known = node && plans.get(node);
  if (known) return known;
  const plan = make();
  if (node) plans.set(node, plan);
  return plan;
}

function typeName(info: GraphQLResolveInfo): string {
  return String(info.returnType).replace(/[[\]!]/g, '');
}
