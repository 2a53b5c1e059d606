import type { Database } from '../database.js';
import { ownTableNames } from '../migration-record.js';

/** A table as a backup sees it: its columns in the order of the entity, and the key that pages go by. */
export interface BackedUpTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** Columns of numbers that a driver may hand over as text. */
  readonly large: ReadonlySet<string>;
  /** The single primary column, or undefined where several make the key. */
  readonly key: string | undefined;
  readonly order: readonly string[];
}

/** A value of a cell as a line of JSON can hold it; bytes are marked. */
export type Cell = string | number | null | { readonly bytes: string };

/** Reads a database as it was at one instant, while others go on writing. */
export interface Snapshot {
  readonly tables: readonly BackedUpTable[];
  rows(table: BackedUpTable): AsyncGenerator<Cell[]>;
  end(): Promise<void>;
}

const rowsAtOnce = 2_000;

/** SQLite's readers see the file as it was when their transaction began; InnoDB must be told to. */
const beginning = {
  sqlite: ['BEGIN'],
  mysql: ['SET TRANSACTION ISOLATION LEVEL REPEATABLE READ', 'START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY'],
} as const;

/** Every table of the house but those that tell of the database itself. @throws Error for a table that no entity knows */
export async function tablesOf(db: Database): Promise<BackedUpTable[]> {
  const known = db.orm.entityMetadatas.map((entity) => ({
    name: entity.tableName,
    columns: entity.columns.map((column) => column.databaseName),
    large: new Set(entity.columns.filter(({ type }) => type === 'bigint').map(({ databaseName }) => databaseName)),
    key: entity.primaryColumns.length === 1 ? entity.primaryColumns[0]?.databaseName : undefined,
    order: entity.primaryColumns.map((column) => column.databaseName),
  }));
  const names = new Set([...known.map(({ name }) => name), ...ownTableNames]);
  const stray = (await db.dialect.tables()).filter((name) => !names.has(name));
  if (stray.length > 0)
    throw new Error(`The database has tables that this program does not know: ${stray.join(', ')}.`);
  return known.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Opens a snapshot on a connection of its own. */
export async function openSnapshot(db: Database): Promise<Snapshot> {
  const tables = await tablesOf(db);
  const runner = db.orm.createQueryRunner();
  for (const statement of beginning[db.dialect.name]) await runner.query(statement);
  const read = async (sql: string, params: (string | number)[]): Promise<Record<string, unknown>[]> => {
    return (await runner.query(sql, params)) as Record<string, unknown>[];
  };

  async function* rows(table: BackedUpTable): AsyncGenerator<Cell[]> {
    const list = table.columns.join(', ');
    for (let skip = 0, after = ''; ; skip += rowsAtOnce) {
      const tail = `ORDER BY ${table.order.join(', ')} LIMIT ${String(rowsAtOnce)}`;
      const page = table.key
        ? await read(`SELECT ${list} FROM ${table.name} WHERE ${table.key} > ? ${tail}`, [after])
        : await read(`SELECT ${list} FROM ${table.name} ${tail} OFFSET ${String(skip)}`, []);
      for (const row of page) yield table.columns.map((column) => cellOf(row[column], table.large.has(column)));
      if (page.length < rowsAtOnce) return;
      after = table.key ? String(page.at(-1)?.[table.key]) : '';
    }
  }

  return {
    tables,
    rows,
    end: async () => {
      await runner.query('COMMIT');
      await runner.release();
    },
  };
}

function cellOf(value: unknown, isLarge: boolean): Cell {
  if (value === null || value === undefined) return null;
  if (isLarge) return Number(value);
  if (value instanceof Uint8Array) return { bytes: Buffer.from(value).toString('base64') };
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number' || typeof value === 'string') return value;
  throw new Error(`A backup cannot hold a ${typeof value}.`);
}
