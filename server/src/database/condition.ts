import { toSql, type SqlValue, type TableMap } from './table-map.js';

/** A condition on the rows of one table, in properties instead of columns. Policies and filters are made of these. */
export type Condition =
  | { readonly eq: Readonly<Record<string, unknown>> }
  | { readonly compare: readonly [property: string, operator: CompareOperator, value: unknown] }
  | { readonly columns: readonly [property: string, operator: CompareOperator, other: string] }
  | { readonly oneOf: readonly [property: string, values: readonly unknown[]] }
  | { readonly isNull: readonly [property: string, yes: boolean] }
  | { readonly like: readonly [property: string, pattern: string] }
  | { readonly inArea: readonly [property: string, areaId: string] }
  | { readonly linked: Link }
  | { readonly among: Among }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** Rows for which another table holds a row: `SELECT 1 FROM table WHERE key = t.property AND column IN (values)`. */
export interface Link {
  readonly table: string;
  readonly key: string;
  /** The property of the filtered row that `key` points at; its id unless said. */
  readonly property?: string;
  readonly column: string;
  readonly values: readonly SqlValue[];
  /** Further columns that the same row of the other table must fulfil, each with the values that it may hold. */
  readonly also?: Readonly<Record<string, readonly SqlValue[]>>;
}

/** Rows whose property is among those that the rows of another table have: `t.property IN (SELECT select FROM of WHERE …)`. */
export interface Among {
  readonly property: string;
  readonly of: TableMap;
  readonly select: string;
  readonly where: Condition;
}

export type CompareOperator = '<' | '<=' | '>' | '>=';

/** A piece of SQL with its values, ready to be joined with others. */
export interface Fragment {
  readonly text: string;
  readonly params: readonly SqlValue[];
}

/** No row at all. */
export const nothing: Condition = { any: [] };
/** Every row. */
export const everything: Condition = { all: [] };

/** Writes a condition as SQL over the table's alias. Property names are looked up, never written as given. */
export function matching(map: TableMap, alias: string, condition: Condition): Fragment {
  if ('eq' in condition) return equalities(map, alias, condition.eq);
  if ('compare' in condition) {
    const [property, operator, value] = condition.compare;
    const { text, kind } = column(map, alias, property);
    return { text: `${text} ${operator} ?`, params: [toSql(kind, value)] };
  }
  if ('columns' in condition) return betweenColumns(map, alias, condition.columns);
  if ('oneOf' in condition) {
    const [property, values] = condition.oneOf;
    const { text, kind } = column(map, alias, property);
    return inList(
      text,
      values.map((value) => toSql(kind, value)),
    );
  }
  if ('isNull' in condition) {
    const [property, yes] = condition.isNull;
    return { text: `${column(map, alias, property).text} IS ${yes ? '' : 'NOT '}NULL`, params: [] };
  }
  if ('like' in condition) {
    const [property, pattern] = condition.like;
    return { text: `${column(map, alias, property).text} LIKE ? ESCAPE '!'`, params: [pattern] };
  }
  if ('inArea' in condition) {
    const [property, areaId] = condition.inArea;
    const inside = 'SELECT area_id FROM area_ancestor WHERE ancestor_id = ?';
    return { text: `${column(map, alias, property).text} IN (${inside})`, params: [areaId] };
  }
  if ('linked' in condition) return link(map, alias, condition.linked);
  if ('among' in condition) return among(map, alias, condition.among);
  if ('not' in condition) {
    const inner = matching(map, alias, condition.not);
    return { text: `NOT (${inner.text})`, params: inner.params };
  }
  const part = (inner: Condition): Fragment => matching(map, alias, inner);
  if ('all' in condition) return glue(condition.all.map(part), ' AND ', '1 = 1');
  return glue(condition.any.map(part), ' OR ', '1 = 0');
}

/** Makes a caller's text safe to stand inside a LIKE pattern with `ESCAPE '!'`. */
export function likeText(text: string): string {
  return text.replace(/[!%_]/g, (sign) => `!${sign}`);
}

/** `x IN (?, ?, …)`, its length rounded up to a power of two so that few different statements get prepared. */
export function inList(text: string, values: readonly SqlValue[]): Fragment {
  if (values.length === 0) return { text: '1 = 0', params: [] };
  const length = 2 ** Math.ceil(Math.log2(values.length));
  const last = values.at(-1) ?? null;
  const params = [...values, ...Array.from({ length: length - values.length }, () => last)];
  return { text: `${text} IN (${params.map(() => '?').join(', ')})`, params };
}

function column(
  map: TableMap,
  alias: string,
  property: string,
): { text: string; kind: TableMap['columns'][number]['kind'] } {
  const found = map.byProperty.get(property);
  if (!found) throw new Error(`Table ${map.table} has no property ${property}.`);
  return { text: `${alias}.${found.column}`, kind: found.kind };
}

function betweenColumns(map: TableMap, alias: string, columns: readonly [string, CompareOperator, string]): Fragment {
  const [property, operator, other] = columns;
  return { text: `${column(map, alias, property).text} ${operator} ${column(map, alias, other).text}`, params: [] };
}

function equalities(map: TableMap, alias: string, eq: Readonly<Record<string, unknown>>): Fragment {
  const parts = Object.entries(eq).map(([property, value]): Fragment => {
    const { text, kind } = column(map, alias, property);
    return value === null
      ? { text: `${text} IS NULL`, params: [] }
      : { text: `${text} = ?`, params: [toSql(kind, value)] };
  });
  return glue(parts, ' AND ', '1 = 1');
}

function link(map: TableMap, alias: string, to: Link): Fragment {
  const own = column(map, alias, to.property ?? 'id').text;
  const columns = Object.entries({ [to.column]: to.values, ...to.also });
  const where = glue(
    columns.map(([name, values]) => inList(`x.${name}`, values)),
    ' AND ',
    '1 = 1',
  );
  return { text: `${own} IN (SELECT x.${to.key} FROM ${to.table} x WHERE ${where.text})`, params: where.params };
}

/** A NULL among the values would make "not among them" true of no row at all, so none gets in. */
function among(map: TableMap, alias: string, { property, of, select, where }: Among): Fragment {
  const inner = `${alias}_${of.table}`;
  const rows = matching(of, inner, where);
  const { text } = column(of, inner, select);
  const own = column(map, alias, property).text;
  const known = `${text} IS NOT NULL AND (${rows.text})`;
  return { text: `${own} IN (SELECT ${text} FROM ${of.table} ${inner} WHERE ${known})`, params: rows.params };
}

/** Joins fragments by AND or OR, each in brackets when there are several. */
export function glue(parts: readonly Fragment[], word: string, empty: string): Fragment {
  const [first] = parts;
  if (!first) return { text: empty, params: [] };
  if (parts.length === 1) return first;
  return { text: parts.map((part) => `(${part.text})`).join(word), params: parts.flatMap((part) => part.params) };
}
