import { matching, type Fragment } from '../database/condition.js';
import type { Database } from '../database/database.js';
import { fromSql, type ColumnKind } from '../database/table-map.js';
import type { Plan } from './plan.js';

/** A row as the executor walks it: properties of the entity, joined rows under their field. */
export type Row = Record<string, unknown>;

/** The parts of a select statement that a plan decides, and how to turn its rows into objects. */
export interface Select {
  readonly columns: string;
  /** Table and joins, after FROM. */
  readonly from: string;
  /** How many columns it selects; a caller may select more behind them. */
  readonly width: number;
  readonly toRow: (values: readonly unknown[]) => Row;
}

interface Shape {
  readonly columns: { readonly at: number; readonly property: string; readonly kind: ColumnKind }[];
  readonly ones: { readonly field: string; readonly shape: Shape }[];
}

interface Building {
  readonly db: Database;
  readonly columns: string[];
  readonly joins: string[];
}

const made = new WeakMap<Plan, Select>();

/** The select of a plan; the main table's alias is `t`. To-one relations are joined, so a level is one statement. */
export function selectOf(db: Database, plan: Plan): Select {
  const known = made.get(plan);
  if (known) return known;
  const building: Building = { db, columns: [], joins: [] };
  const shape = shapeOf(building, plan, 't');
  const select: Select = {
    columns: building.columns.join(', '),
    from: [`${db.table(plan.reading.entity).table} t`, ...building.joins].join(' '),
    width: building.columns.length,
    toRow: (values) => rowOf(shape, values),
  };
  made.set(plan, select);
  return select;
}

function shapeOf(building: Building, plan: Plan, alias: string): Shape {
  const map = building.db.table(plan.reading.entity);
  const columns = plan.properties.map((property) => {
    const column = map.byProperty.get(property);
    if (!column) throw new Error(`${plan.reading.type} has no column for ${property}.`);
    const at = building.columns.push(`${alias}.${column.column}`) - 1;
    return { at, property, kind: column.kind };
  });
  const ones = plan.ones.map((one) => {
    const other = `${alias}_${one.field.toLowerCase()}`;
    const table = building.db.table(one.plan.reading.entity).table;
    const key = map.byProperty.get(one.key)?.column ?? one.key;
    building.joins.push(`LEFT JOIN ${table} ${other} ON ${other}.id = ${alias}.${key}`);
    return { field: one.field, shape: shapeOf(building, one.plan, other) };
  });
  return { columns, ones };
}

function rowOf(shape: Shape, values: readonly unknown[]): Row {
  const row: Row = {};
  for (const { at, property, kind } of shape.columns) {
    row[property] = kind === 'text' || kind === 'number' || kind === 'day' ? values[at] : fromSql(kind, values[at]);
  }
  for (const { field, shape: inner } of shape.ones) {
    const id = inner.columns[0];
    row[field] = id && values[id.at] !== null ? rowOf(inner, values) : null;
  }
  return row;
}

/** A condition over the main table of a plan's select. */
export function whereOf(db: Database, plan: Plan, condition: Parameters<typeof matching>[2]): Fragment {
  return matching(db.table(plan.reading.entity), 't', condition);
}
