import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';

/** A value as a database driver takes and gives it. */
export type SqlValue = string | number | bigint | null | Uint8Array;

/** How a property's value travels: in code instants are ISO text, booleans booleans, JSON a value. */
export type ColumnKind = 'text' | 'number' | 'boolean' | 'instant' | 'day' | 'json' | 'bytes';

/** One column of a table. */
export interface ColumnMap {
  readonly property: string;
  readonly column: string;
  readonly kind: ColumnKind;
  readonly nullable: boolean;
}

/** A table as an entity declares it: read once, then used for every statement. */
export interface TableMap {
  readonly table: string;
  readonly columns: readonly ColumnMap[];
  readonly byProperty: ReadonlyMap<string, ColumnMap>;
}

const kinds: Readonly<Record<string, ColumnKind>> = {
  datetime: 'instant',
  date: 'day',
  boolean: 'boolean',
  int: 'number',
  bigint: 'number',
  double: 'number',
  'simple-json': 'json',
  blob: 'bytes',
};

function kindOf(type: unknown): ColumnKind {
  return kinds[String(type)] ?? 'text';
}

const maps = new WeakMap<object, Map<EntityTarget<ObjectLiteral>, TableMap>>();

/** The table of an entity. */
export function tableOf(source: DataSource, entity: EntityTarget<ObjectLiteral>): TableMap {
  const known = maps.get(source) ?? new Map<EntityTarget<ObjectLiteral>, TableMap>();
  maps.set(source, known);
  const found = known.get(entity);
  if (found) return found;
  const metadata = source.getMetadata(entity);
  const columns = metadata.columns.map((column) => ({
    property: column.propertyName,
    column: column.databaseName,
    kind: kindOf(column.type),
    nullable: column.isNullable,
  }));
  const map = { table: metadata.tableName, columns, byProperty: new Map(columns.map((c) => [c.property, c])) };
  known.set(entity, map);
  return map;
}

/** From code to database. Instants lose their T and Z: both dialects then hold and sort the same text, in UTC. */
export function toSql(kind: ColumnKind, value: unknown): SqlValue {
  if (value === null || value === undefined) return null;
  if (kind === 'instant') return instantToSql(value as string);
  if (kind === 'boolean') return Number(Boolean(value));
  if (kind === 'json') return JSON.stringify(value);
  return value as SqlValue;
}

/** From database to code, the reverse of {@link toSql}. */
export function fromSql(kind: ColumnKind, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (kind === 'instant') return instantFromSql(value as string);
  if (kind === 'boolean') return value === 1 || value === true;
  if (kind === 'json') return typeof value === 'string' ? (JSON.parse(value) as unknown) : value;
  return value;
}

/** `2026-12-05T01:00:00.000Z` → `2026-12-05 01:00:00.000`. */
export function instantToSql(iso: string): string {
  const at = iso.length === 24 && iso.endsWith('Z') ? iso : new Date(iso).toISOString();
  return `${at.slice(0, 10)} ${at.slice(11, 23)}`;
}

/**
 * `2026-12-05 01:00:00.000` → `2026-12-05T01:00:00.000Z`. MySQL's binary protocol leaves a fraction of zero out; in code
 * every instant has its milliseconds, because instants are compared as text.
 */
export function instantFromSql(text: string): string {
  return `${text.slice(0, 10)}T${text.slice(11)}${text.length === wholeSeconds ? '.000' : ''}Z`;
}

const wholeSeconds = '2026-12-05 01:00:00'.length;
