import type { Database } from '../database.js';
import { appliedMigrations } from '../migration-record.js';
import { openSnapshot } from './snapshot.js';
import { Tally, type TableTally } from './tally.js';

/** The first line of a backup. */
export interface BackupHead {
  readonly redvestBackup: 1;
  readonly madeAt: string;
  /** The migrations that had run: a backup goes only into the same schema. */
  readonly migrations: readonly string[];
}

/** The last line: what must have arrived. A file without it was cut off. */
export interface BackupEnd {
  readonly end: Readonly<Record<string, TableTally>>;
}

/** Names the table and columns of the rows that follow, each a JSON array. */
export interface BackupTable {
  readonly table: string;
  readonly columns: readonly string[];
}

/** The lines of a backup, of the database as it is at one instant. The same on both dialects, so it moves between them. */
export async function* backUp(db: Database, madeAt: string): AsyncGenerator<string> {
  const head: BackupHead = { redvestBackup: 1, madeAt, migrations: [...(await appliedMigrations(db))].toSorted() };
  const snapshot = await openSnapshot(db);
  const end: Record<string, TableTally> = {};
  try {
    yield lineOf(head);
    for (const table of snapshot.tables) {
      const tally = new Tally();
      yield lineOf({ table: table.name, columns: table.columns } satisfies BackupTable);
      for await (const cells of snapshot.rows(table)) {
        tally.add(cells);
        yield lineOf(cells);
      }
      end[table.name] = tally.result;
    }
    yield lineOf({ end } satisfies BackupEnd);
  } finally {
    await snapshot.end();
  }
}

function lineOf(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
