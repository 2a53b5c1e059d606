import { DomainError } from '../../kernel/errors.js';
import type { Database } from '../database.js';
import type { SqlTransaction } from '../dialect.js';
import { appliedMigrations } from '../migration-record.js';
import type { SqlValue } from '../table-map.js';
import type { BackupEnd, BackupHead, BackupTable } from './back-up.js';
import { openSnapshot, tablesOf, type BackedUpTable, type Cell } from './snapshot.js';
import { Tally, type TableTally } from './tally.js';

/** Why a backup was not restored; the database is as empty as before. */
export class NotRestored extends DomainError {
  constructor(message: string) {
    super('CONFLICT', message);
  }
}

/**
 * Fills an empty database from a backup, all of it in one transaction, and compares every table with what the backup says.
 * @returns how many rows each table has
 * @throws NotRestored when the database holds rows or another schema, or the backup is cut off or altered
 */
export async function restore(
  db: Database,
  lines: AsyncIterable<string>,
): Promise<Readonly<Record<string, TableTally>>> {
  const tables = new Map((await tablesOf(db)).map((table) => [table.name, table]));
  await requireEmpty(db, [...tables.keys()]);
  const end = await db.transact((tx) => fill(db, tx.sql, { tables, lines }));
  await requireSame(db, end);
  return end;
}

interface Source {
  readonly tables: ReadonlyMap<string, BackedUpTable>;
  readonly lines: AsyncIterable<string>;
}

async function fill(db: Database, sql: SqlTransaction, { tables, lines }: Source): Promise<BackupEnd['end']> {
  let insert = '';
  let tally = new Tally();
  const arrived: Record<string, Tally> = {};
  let head: BackupHead | undefined;
  for await (const line of lines) {
    const value = parsed(line);
    if (!head) head = await requireHead(db, value);
    else if (Array.isArray(value)) {
      tally.add(value as Cell[]);
      await sql.run(insert, (value as Cell[]).map(sqlOf));
    } else if ('table' in value) {
      const { table, columns } = value as unknown as BackupTable;
      insert = insertInto(tables.get(table), columns);
      tally = new Tally();
      arrived[table] = tally;
    } else if ('end' in value) return requireWhole((value as unknown as BackupEnd).end, arrived);
  }
  throw new NotRestored('The backup is cut off: its last line is missing.');
}

function parsed(line: string): object {
  try {
    return JSON.parse(line) as object;
  } catch {
    throw new NotRestored('The backup has a line that is no JSON; it is damaged.');
  }
}

async function requireHead(db: Database, value: object): Promise<BackupHead> {
  if (!('redvestBackup' in value)) throw new NotRestored('This file is no backup of Redvest.');
  const head = value as BackupHead;
  const here = await appliedMigrations(db);
  const same = head.migrations.length === here.size && head.migrations.every((name) => here.has(name));
  if (!same)
    throw new NotRestored(
      'The backup has another schema than this database. Restore it with the version that made it, then migrate.',
    );
  return head;
}

function insertInto(table: BackedUpTable | undefined, columns: readonly string[]): string {
  if (!table || columns.some((column) => !table.columns.includes(column))) {
    throw new NotRestored('The backup names a table or column that this program does not know.');
  }
  return `INSERT INTO ${table.name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
}

function sqlOf(cell: Cell): SqlValue {
  return typeof cell === 'object' && cell !== null ? Buffer.from(cell.bytes, 'base64') : cell;
}

function requireWhole(end: BackupEnd['end'], arrived: Readonly<Record<string, Tally>>): BackupEnd['end'] {
  for (const [table, { rows, hash }] of Object.entries(end)) {
    const found = arrived[table]?.result;
    if (found?.rows !== rows || found.hash !== hash)
      throw new NotRestored(`The rows of ${table} are not those that were backed up.`);
  }
  return end;
}

async function requireEmpty(db: Database, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    const [row] = await db.primary.rows(`SELECT 1 FROM ${table} LIMIT 1`);
    if (row) throw new NotRestored(`The database is not empty: ${table} has rows. Restore into a fresh, migrated one.`);
  }
}

/** Reads everything back: what stands in the database must be what was backed up. */
async function requireSame(db: Database, end: BackupEnd['end']): Promise<void> {
  const snapshot = await openSnapshot(db);
  try {
    for (const table of snapshot.tables) {
      const tally = new Tally();
      for await (const cells of snapshot.rows(table)) tally.add(cells);
      if (tally.result.hash !== end[table.name]?.hash)
        throw new NotRestored(`${table.name} differs from the backup after restoring.`);
    }
  } finally {
    await snapshot.end();
  }
}
