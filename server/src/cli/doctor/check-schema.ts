import type { Database } from '../../database/database.js';
import { isMigrated, unknownMigrations } from '../../database/migrate.js';
import { amiss, fine, type Finding } from '../../kernel/finding.js';

/** Whether the schema is the one that this program knows. */
export async function checkSchema(db: Database): Promise<Finding[]> {
  const unknown = await unknownMigrations(db);
  if (unknown.length > 0) {
    return [
      amiss(
        'FAIL',
        `The schema belongs to a newer program (${unknown.join(', ')}).`,
        'Run that program again, or restore the backup that was made before it.',
      ),
    ];
  }
  return [
    (await isMigrated(db))
      ? fine('The schema is up to date.')
      : amiss('FAIL', 'The schema is older than this program.', 'Back up, then run "redvest migrate".'),
  ];
}
