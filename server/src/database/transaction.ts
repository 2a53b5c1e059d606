import { BadInput, StaleVersion } from '../kernel/errors.js';
import { matching, type Condition } from './condition.js';
import type { Change } from './row-change.js';
import { RowReader } from './row-reader.js';
import { tableOf, toSql, type SqlValue, type TableMap } from './table-map.js';
import { valueTaken } from './value-taken.js';

/** An entity class of TypeORM. */
export type EntityClass<T extends object> = new () => T;

/** A row that carries an optimistic lock. */
export interface Versioned {
  id: string;
  version: number;
}

const rowsAStatement = 100;

/** Somebody else was quicker: the transaction must run again to see what they did. */
export class RunAgain extends Error {}

/** One transaction, seen from a use-case: load with a lock first, then write. Remembers every change it makes. */
export class Transaction extends RowReader {
  readonly changes: Change[] = [];

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

  /**
   * Writes many new rows, a hundred a statement, and remembers none of them: whoever brings them in bulk says in one audit
   * event of its own what it brought. What a row leaves out is NULL.
   * @throws BadInput naming the field whose value a unique index already holds
   */
  async insertMany<T extends object>(entity: EntityClass<T>, rows: readonly Partial<T>[]): Promise<void> {
    const map = tableOf(this.source, entity);
    const head = `INSERT INTO ${map.table} (${map.columns.map((c) => c.column).join(', ')}) VALUES `;
    const places = `(${map.columns.map(() => '?').join(', ')})`;
    for (let from = 0; from < rows.length; from += rowsAStatement) {
      const some = rows.slice(from, from + rowsAStatement) as readonly Readonly<Record<string, unknown>>[];
      const params = some.flatMap((row) => map.columns.map((c) => toSql(c.kind, row[c.property])));
      await this.explained(map, () => this.sql.run(head + some.map(() => places).join(', '), params));
    }
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

  /**
   * Changes the rows that fulfil a condition, whatever their version, and remembers nothing: for what no audit event
   * tells, such as when a session was last used. @returns how many rows it changed
   */
  async updateWhere<T extends object>(entity: EntityClass<T>, values: Partial<T>, where: Condition): Promise<number> {
    const map = tableOf(this.source, entity);
    const given = values as Readonly<Record<string, unknown>>;
    const columns = map.columns.filter((c) => given[c.property] !== undefined);
    const { text, params } = matching(map, map.table, where);
    const sets = columns.map((c) => `${c.column} = ?`).join(', ');
    const set = columns.map((c) => toSql(c.kind, given[c.property]));
    return this.sql.run(`UPDATE ${map.table} SET ${sets} WHERE ${text}`, [...set, ...params]);
  }

  /** Removes rows of a dependent table (a set of marks, never a record). */
  async removeAll<T extends object>(entity: EntityClass<T>, eq: Partial<T>): Promise<number> {
    const map = tableOf(this.source, entity);
    const where = matching(map, map.table, { eq });
    return this.sql.run(`DELETE FROM ${map.table} WHERE ${where.text}`, where.params);
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
