import { amiss, fine, type Finding } from '../kernel/finding.js';
import { guardFinding } from './audit-guard.js';
import type { DatabaseFacts } from './database-facts.js';
import type { SqlRunner } from './dialect.js';

/** Asks the embedded database about itself. */
export async function describeSqlite(reader: SqlRunner): Promise<DatabaseFacts> {
  const version = String(await one(reader, 'SELECT sqlite_version()'));
  return { product: 'SQLite', version, durable: Number(await one(reader, 'PRAGMA synchronous')) >= 2 };
}

/** Looks at everything about the embedded database on which the program relies, its pages included. */
export async function examineSqlite(reader: SqlRunner): Promise<readonly Finding[]> {
  const { version, durable } = await describeSqlite(reader);
  const journal = String(await one(reader, 'PRAGMA journal_mode'));
  const health = String(await one(reader, 'PRAGMA quick_check(1)'));
  return [
    fine(`SQLite ${version}, which comes with the program.`),
    durable && journal === 'wal'
      ? fine('A confirmed write survives a power cut (WAL, full sync).')
      : amiss(
          'FAIL',
          `A power cut may lose confirmed writes (journal ${journal}).`,
          'Keep the data folder on a local disk.',
        ),
    health === 'ok'
      ? fine('The file is whole.')
      : amiss(
          'FAIL',
          `The file is damaged: ${health}.`,
          'Stop the server and restore the last backup into a new data folder.',
        ),
    await guardFinding(reader, 'sqlite'),
  ];
}

async function one(reader: SqlRunner, sql: string): Promise<unknown> {
  return (await reader.rows(sql))[0]?.[0];
}
