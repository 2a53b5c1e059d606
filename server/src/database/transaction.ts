import type { DataSource } from 'typeorm';
import { BadInput, NotFound, StaleVersion } from '../kernel/errors.js';
import { isId } from '../kernel/ids.js';
import type { Dialect, SqlTransaction } from './dialect.js';
import { matching, type Condition } from './condition.js';
import type { Change } from './row-change.js';
import { valueTaken } from './value-taken.js';
import { fromSql, tableOf, toSql, type SqlValue, type TableMap } from './table-map.js';

/** An entity class of TypeORM. */
export type EntityClass<T extends object> = new () => T;

/** A row that carries an optimistic lock. */
export interface Versioned {
  id: string;
  version: number;
}

/** Somebody else was quicker: the transaction must run again to see what they did. */
export class RunAgain extends Error {}

/** One transaction, seen from a use-case: load with a lock first, then write. Remembers every change it makes. */
export class Transaction {
  readonly changes: Change[] = [];

  constructor(
    private readonly source: DataSource,
    private readonly dialect: Dialect,
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
    const [row] = await this.select(entity, { eq: { id } }, { visible, suffix: this.dialect.forUpdate });
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

  /** Loads and locks every row that fulfils all equalities, in order of id. Must come before any other read. */
  lockAll<T extends object>(entity: EntityClass<T>, eq: Partial<T>): Promise<T[]> {
    return this.select(entity, { eq }, { suffix: ` ORDER BY 1${this.dialect.forUpdate}` });
  }

  /** How many rows fulfil all equalities. */
  async count<T extends object>(entity: EntityClass<T>, eq: Partial<T>): Promise<number> {
    const map = tableOf(this.source, entity);
    const where = matching(map, 't', { eq });
    const rows = await this.sql.rows(`SELECT COUNT(*) FROM ${map.table} t WHERE ${where.text}`, where.params);
    return Number(rows[0]?.[0] ?? 0);
  }

  /** Writes a new row. A value that a unique index already holds names its field. @throws BadInput */
  async insert<T extends object>(entity: EntityClass<T>, values: Partial<T>): Promise<T> {
    const map = tableOf(this.source, entity);
    const given = values as Readonly<Record<string, unknown>>;
    const columns = map.columns.filter((column) => given[column.property] !== undefined);
    const text = `INSERT INTO ${map.table} (${columns.map((c) => c.column).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
    const params = columns.map((column) => toSql(column.kind, given[column.property]));
    await this.explained(map, () => this.sql.run(text, params));
    this.changes.push({
      table: map.table,
      id: (given['id'] as string | undefined) ?? '',
      before: null,
      after: { ...given },
      row: { ...given },
    });
    return Object.assign(new entity(), Object.fromEntries(map.columns.map((c) => [c.property, null])), values);
  }

  /** Writes a row that somebody else may be writing at the same instant; the later one runs its transaction again. @throws RunAgain */
  async claim<T extends object>(entity: EntityClass<T>, values: Partial<T>): Promise<void> {
    try {
      await this.insert(entity, values);
    } catch (error) {
      if (error instanceof BadInput) throw new RunAgain();
      throw error;
    }
    this.changes.pop();
  }

  /** Changes a loaded row in place and counts its version up. @throws StaleVersion when the row moved on meanwhile */
  async update<T extends Versioned>(entity: EntityClass<T>, row: T, values: Partial<T>): Promise<T> {
    const map = tableOf(this.source, entity);
    const old = row as unknown as Record<string, unknown>;
    const given = values as Readonly<Record<string, unknown>>;
    const changed = map.columns.filter(
      (c) => given[c.property] !== undefined && !same(given[c.property], old[c.property]),
    );
    if (changed.length === 0) return row;
    const sets = [...changed.map((c) => `${c.column} = ?`), 'version = version + 1'].join(', ');
    const params: SqlValue[] = changed.map((c) => toSql(c.kind, given[c.property]));
    const text = `UPDATE ${map.table} SET ${sets} WHERE id = ? AND version = ?`;
    const hit = await this.explained(map, () => this.sql.run(text, [...params, row.id, row.version]));
    if (hit !== 1) throw new StaleVersion();
    const pick = (from: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(changed.map((c) => [c.property, from[c.property]]));
    const { table } = map;
    this.changes.push({ table, id: row.id, before: pick(old), after: pick(given), row: { ...old, ...pick(given) } });
    return Object.assign(row, values, { version: row.version + 1 });
  }

  tableName(entity: EntityClass<object>): string {
    return tableOf(this.source, entity).table;
  }

  /** Removes rows of a dependent table (a set of marks, never a record). */
  async removeAll<T extends object>(entity: EntityClass<T>, eq: Partial<T>): Promise<number> {
    const map = tableOf(this.source, entity);
    const where = matching(map, map.table, { eq });
    return this.sql.run(`DELETE FROM ${map.table} WHERE ${where.text}`, where.params);
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

  private async explained<R>(map: TableMap, write: () => Promise<R>): Promise<R> {
    try {
      return await write();
    } catch (error) {
      const key = this.dialect.duplicateKey(error);
      throw key === undefined ? error : valueTaken(map, key);
    }
  }
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
