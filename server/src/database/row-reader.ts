import type { DataSource } from 'typeorm';
import { BadInput, NotFound, StaleVersion } from '../kernel/errors.js';
import { isId } from '../kernel/ids.js';
import { matching, type Condition } from './condition.js';
import type { Dialect, SqlTransaction } from './dialect.js';
import { fromSql, tableOf, type TableMap } from './table-map.js';
import type { EntityClass, Versioned } from './transaction.js';

/** The reading half of a transaction: rows of entities, by id or by condition, with a lock or without. */
export class RowReader {
  constructor(
    protected readonly source: DataSource,
    protected readonly dialect: Dialect,
    readonly sql: SqlTransaction,
  ) {}

  /** Loads one row and locks it. Must come before any other read, or InnoDB answers from an older snapshot. @throws NotFound */
  async lock<T extends object>(entity: EntityClass<T>, id: string, visible?: Condition): Promise<T> {
    const row = await this.byId(entity, id, { visible, suffix: this.dialect.forUpdate });
    if (!row) throw new NotFound();
    return row;
  }

  /** Loads and locks the row that a change is about, as the caller last saw it. @throws NotFound @throws StaleVersion */
  async lockVersion<T extends Versioned>(entity: EntityClass<T>, seen: Versioned, visible: Condition): Promise<T> {
    const row = await this.lock(entity, seen.id, visible);
    if (row.version !== seen.version) throw new StaleVersion();
    return row;
  }

  /** A record that an input names and that the caller can reach. @throws BadInput naming the input's field */
  async reach<T extends object>(entity: EntityClass<T>, id: string, visible: Condition, field: string): Promise<T> {
    const row = await this.byId(entity, id, { visible });
    if (!row) throw new BadInput({ [field]: 'No such record within your reach.' });
    return row;
  }

  /** The same, and locks it: for changes to what hangs on that record. @throws BadInput naming the input's field */
  async reachLocked<T extends object>(
    entity: EntityClass<T>,
    id: string,
    visible: Condition,
    field: string,
  ): Promise<T> {
    const row = await this.byId(entity, id, { visible, suffix: this.dialect.forUpdate });
    if (!row) throw new BadInput({ [field]: 'No such record within your reach.' });
    return row;
  }

  /** The first row that fulfils all equalities. */
  async find<T extends object>(entity: EntityClass<T>, eq: Partial<T>): Promise<T | undefined> {
    return (await this.select(entity, { eq: eq as Record<string, unknown> }, { suffix: ' LIMIT 1' }))[0];
  }

  /** One row by its id. @throws NotFound */
  async get<T extends object>(entity: EntityClass<T>, id: string, visible?: Condition): Promise<T> {
    const row = await this.byId(entity, id, { visible });
    if (!row) throw new NotFound();
    return row;
  }

  /** Every row that fulfils all equalities, in order of id. */
  list<T extends object>(entity: EntityClass<T>, eq: Partial<T>): Promise<T[]> {
    return this.select(entity, { eq: eq as Record<string, unknown> }, { suffix: ' ORDER BY 1' });
  }

  /** Every row that fulfils a condition, in order of id. */
  listWhere<T extends object>(entity: EntityClass<T>, condition: Condition): Promise<T[]> {
    return this.select(entity, condition, { suffix: ' ORDER BY 1' });
  }

  /** One property of every row that fulfils a condition, in no order: for looking up many at once. */
  async valuesOf<T extends object>(
    entity: EntityClass<T>,
    property: keyof T & string,
    condition: Condition,
  ): Promise<unknown[]> {
    const map = tableOf(this.source, entity);
    const column = map.byProperty.get(property);
    if (!column) throw new Error(`${map.table} has no property ${property}.`);
    const where = matching(map, 't', condition);
    const text = `SELECT t.${column.column} FROM ${map.table} t WHERE ${where.text}`;
    return (await this.sql.rows(text, where.params)).map(([value]) => fromSql(column.kind, value));
  }

  /** The row that comes first by a property among those that fulfil a condition. */
  async first<T extends object>(
    entity: EntityClass<T>,
    condition: Condition,
    by: { readonly property: keyof T & string; readonly direction: 'ASC' | 'DESC' },
  ): Promise<T | undefined> {
    const column = this.tableMap(entity).byProperty.get(by.property)?.column;
    if (!column) throw new Error(`${this.tableName(entity)} has no property ${by.property}.`);
    const suffix = ` ORDER BY t.${column} ${by.direction === 'ASC' ? 'ASC' : 'DESC'} LIMIT 1`;
    return (await this.select(entity, condition, { suffix }))[0];
  }

  /** Loads and locks every row that fulfils all equalities, in order of id. Must come before any other read. */
  lockAll<T extends object>(entity: EntityClass<T>, eq: Partial<T>): Promise<T[]> {
    return this.select(entity, { eq }, { suffix: ` ORDER BY 1${this.dialect.forUpdate}` });
  }

  /** Loads and locks every row that fulfils a condition, in order of id. Must come before any other read. */
  lockWhere<T extends object>(entity: EntityClass<T>, condition: Condition): Promise<T[]> {
    return this.select(entity, condition, { suffix: ` ORDER BY 1${this.dialect.forUpdate}` });
  }

  /** How many rows fulfil all equalities. */
  async count<T extends object>(entity: EntityClass<T>, eq: Partial<T>): Promise<number> {
    const map = tableOf(this.source, entity);
    const where = matching(map, 't', { eq });
    const rows = await this.sql.rows(`SELECT COUNT(*) FROM ${map.table} t WHERE ${where.text}`, where.params);
    return Number(rows[0]?.[0] ?? 0);
  }

  tableName(entity: EntityClass<object>): string {
    return this.tableMap(entity).table;
  }

  /** The table of an entity, for statements that only the database's own rooms write. */
  tableMap(entity: EntityClass<object>): TableMap {
    return tableOf(this.source, entity);
  }

  /** What cannot be an identifier finds nothing; it must not reach a column of identifiers. */
  private async byId<T extends object>(
    entity: EntityClass<T>,
    id: string,
    extra: { visible?: Condition | undefined; suffix?: string },
  ): Promise<T | undefined> {
    return isId(id) ? (await this.select(entity, { eq: { id } }, extra))[0] : undefined;
  }

  private async select<T extends object>(
    entity: EntityClass<T>,
    condition: Condition,
    extra: { visible?: Condition | undefined; suffix?: string },
  ): Promise<T[]> {
    const map = tableOf(this.source, entity);
    const where = matching(map, 't', extra.visible ? { all: [condition, extra.visible] } : condition);
    const columns = map.columns.map((c) => `t.${c.column}`).join(', ');
    const rows = await this.sql.rows(
      `SELECT ${columns} FROM ${map.table} t WHERE ${where.text}${extra.suffix ?? ''}`,
      where.params,
    );
    return rows.map((row) => {
      const pairs = map.columns.map((c, i) => [c.property, fromSql(c.kind, row[i])] as const);
      return Object.assign(new entity(), Object.fromEntries(pairs));
    });
  }
}
