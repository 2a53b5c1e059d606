import type { SqlRunner } from '../../database/dialect.js';
import { instantToSql } from '../../database/table-map.js';

/**
 * Counts what a board is made of. Rows are never removed and their versions only grow, so each committed change makes
 * the sum larger, whichever process wrote it and however late its transaction ended; a highest id would miss a change
 * that began earlier and ended later. Shifts that have begun count once, what is written twice, so that a shift that is
 * put off counts up all the same.
 */
const written = `SELECT
  (SELECT COUNT(*) FROM check_event WHERE activity_id = ?),
  (SELECT COALESCE(SUM(version), 0) FROM sign_up WHERE activity_id = ?),
  (SELECT COALESCE(SUM(version), 0) FROM shift WHERE activity_id = ?),
  (SELECT COALESCE(SUM(version), 0) FROM post WHERE activity_id = ?),
  (SELECT version FROM activity WHERE id = ?),
  (SELECT COUNT(*) FROM shift WHERE activity_id = ? AND starts_at <= ?)`;

/** The version of an activity's live board at an instant: a number that grows with whatever the board shows. */
export async function readBoardVersion(sql: SqlRunner, activityId: string, now: string): Promise<number> {
  const ids = [activityId, activityId, activityId, activityId, activityId, activityId];
  const [row = []] = await sql.rows(written, [...ids, instantToSql(now)]);
  const counts = row.map(Number);
  const begun = counts.pop() ?? 0;
  return 2 * counts.reduce((sum, count) => sum + count, 0) + begun;
}
