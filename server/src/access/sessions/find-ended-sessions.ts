import type { SqlRunner } from '../../database/dialect.js';
import { instantToSql } from '../../database/table-map.js';

const standing = `SELECT s.id FROM session s JOIN account a ON a.id = s.account_id
  WHERE s.expires_at > ? AND a.state = 'ACTIVE' AND s.epoch = a.session_epoch AND s.id IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const aStatement = 10;

/**
 * Which of these sessions have ended: signed out, run out, or ended with their account. Looking prolongs none of them.
 * @param now - ISO instant
 */
export async function findEndedSessions(
  sql: SqlRunner,
  sessionIds: readonly string[],
  now: string,
): Promise<ReadonlySet<string>> {
  const ended = new Set(sessionIds);
  const asked = [...ended];
  for (let from = 0; from < asked.length; from += aStatement) {
    const some = Array.from({ length: aStatement }, (_, at) => asked[from + at] ?? '');
    const rows = await sql.rows(standing, [instantToSql(now), ...some]);
    for (const [id] of rows) ended.delete(String(id));
  }
  return ended;
}
