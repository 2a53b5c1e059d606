import type { SqlRunner } from '../../database/dialect.js';
import { fromSql } from '../../database/table-map.js';
import type { Place } from '../check-ins/whereabouts.js';

/** A place on a shift with its volunteer, and when they last went in or out. */
export interface NamedPlace extends Place {
  readonly signUpId: string;
  readonly shiftId: string;
  readonly number: string;
  readonly name: string | null;
  readonly nameMask: string;
  readonly initials: string;
  readonly since: string | null;
}

const places = `SELECT s.id, s.shift_id, s.state, s.via, s.starts_at, v.number, v.name, v.name_mask, v.name_initials, e.latest
  FROM sign_up s JOIN volunteer v ON v.id = s.volunteer_id
  LEFT JOIN (SELECT sign_up_id, MAX(at) AS latest FROM check_event
    WHERE activity_id = ? AND (counts_not IS NULL OR counts_not <> 'REPEATED') GROUP BY sign_up_id) e ON e.sign_up_id = s.id
  WHERE s.activity_id = ? AND s.state IN ('ACCEPTED', 'CHECKED_IN', 'CHECKED_OUT', 'SERVED', 'NO_SHOW')`;

/** Everybody who has a place on a shift of the activity, or had it to the end. */
export async function listPlaces(sql: SqlRunner, activityId: string): Promise<NamedPlace[]> {
  const rows = await sql.rows(places, [activityId, activityId]);
  return rows.map((row) => {
    const [signUpId, shiftId, state, via, startsAt, number, name, nameMask, initials, latest] = row;
    const instants = { startsAt: fromSql('instant', startsAt), since: fromSql('instant', latest) };
    return { signUpId, shiftId, state, via, number, name, nameMask, initials, ...instants } as NamedPlace;
  });
}
