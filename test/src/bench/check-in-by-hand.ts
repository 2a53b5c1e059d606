import type { Pool, PoolConnection } from 'mysql2/promise';
import { uuidv7 } from 'uuidv7';
import type { Facts } from './facts.js';
import { instant } from './insert-into.js';
import { iso, rows } from './rows.js';

/** What a scan at the station's desk tells. */
export interface ScanInput {
  readonly shiftId: string;
  /** The text of the QR code. */
  readonly volunteer: string;
  readonly method: 'QR';
  readonly nonce: string;
}

/** M2: the statements of `checkIn`, audit event included, and the answer read back. */
export async function checkInByHand(pool: Pool, facts: Facts, input: ScanInput): Promise<unknown> {
  const { districtId } = facts;
  const number = input.volunteer.slice('RV:'.length);
  const known = 'SELECT volunteer_id FROM volunteer_number WHERE number = ? AND district_id = ?';
  const [[volunteerId] = []] = await rows(pool, known, [number, districtId]);
  const connection = await pool.getConnection();
  let id = '';
  try {
    await connection.beginTransaction();
    id = await writeCheck(connection, facts, { ...input, volunteerId: String(volunteerId) });
    await connection.commit();
  } finally {
    connection.release();
  }
  const event = `SELECT e.id, e.direction, e.method, e.at, e.counts_not, v.number, v.name FROM check_event e
    LEFT JOIN volunteer v ON v.id = e.volunteer_id WHERE e.id = ?`;
  const [[, direction, method, at, countsNot, ownNumber, name] = []] = await rows(pool, event, [id]);
  const volunteer = { number: ownNumber, name };
  return { checkIn: { checkEvent: { id, direction, method, at: iso(at), countsNot, volunteer } } };
}

type Scan = ScanInput & { readonly volunteerId: string };

/** Looks at everything that the rules look at; in this dataset none of them refuses. @returns the event's id */
async function writeCheck(tx: PoolConnection, facts: Facts, scan: Scan): Promise<string> {
  const { volunteerId, shiftId, nonce } = scan;
  const { districtId } = facts;
  const person = 'SELECT id, state, guarded, born_on FROM volunteer WHERE id = ? AND district_id = ? FOR UPDATE';
  await rows(tx, person, [volunteerId, districtId]);
  const [before] = await rows(tx, 'SELECT id FROM check_event WHERE nonce = ? LIMIT 1', [nonce]);
  if (before) return String(before[0]);
  const shifts = `SELECT area_id, station_id, team_id, activity_id, post_id, starts_at, ends_at, overrun_minutes, state
    FROM shift WHERE id = ? AND district_id = ?`;
  const [shift = []] = await rows(tx, shifts, [shiftId, districtId]);
  const [areaId, stationId, teamId, activityId, postId] = shift as string[];
  await rows(tx, 'SELECT state, longitude, latitude FROM activity WHERE id = ?', [activityId ?? '']);
  const standing = 'SELECT id, state, version FROM sign_up WHERE active_key = ? LIMIT 1';
  const [signUp = []] = await rows(tx, standing, [`${shiftId} ${volunteerId}`]);
  const past = `SELECT id, sign_up_id, direction, at, counts_not FROM check_event
    WHERE activity_id = ? AND volunteer_id = ? ORDER BY 1`;
  await rows(tx, past, [activityId ?? '', volunteerId]);
  await rows(tx, 'SELECT longitude, latitude, radius_metres FROM post WHERE id = ?', [postId ?? '']);
  const event = {
    id: uuidv7(),
    districtId,
    areaId,
    stationId,
    teamId,
    activityId,
    shiftId,
    signUpId: String(signUp[0]),
    volunteerId,
    direction: 'IN',
    method: scan.method,
    at: instant(Date.now()),
    receivedAt: instant(Date.now()),
    operatorId: facts.accountId,
    nonce,
  };
  await tx.execute(
    `INSERT INTO check_event (id, district_id, area_id, station_id, team_id, activity_id, shift_id, sign_up_id, volunteer_id,
      direction, method, at, received_at, operator_id, nonce) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    Object.values(event) as string[],
  );
  const move = "UPDATE sign_up SET state = 'CHECKED_IN', version = version + 1 WHERE id = ? AND version = ?";
  await tx.execute(move, [String(signUp[0]), Number(signUp[2])]);
  await writeAudit(tx, facts, event);
  return event.id;
}

type Event = Readonly<Record<string, unknown>> & { readonly id: string; readonly signUpId: string };

async function writeAudit(tx: PoolConnection, { districtId, accountId }: Facts, event: Event): Promise<void> {
  const told = Object.entries(event).map(([field, after]) => {
    return { table: 'check_event', recordId: event.id, field, before: null, after: JSON.stringify(after) };
  });
  const moved = {
    table: 'sign_up',
    recordId: event.signUpId,
    field: 'state',
    before: '"ACCEPTED"',
    after: '"CHECKED_IN"',
  };
  const by = [uuidv7(), districtId, instant(Date.now()), accountId, 'bench', 'checkIn', 'CheckEvent', event.id];
  await tx.execute(
    `INSERT INTO audit_event (id, district_id, at, account_id, actor_name, action, subject_type, subject_id, area_id, changes,
      address, request_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [...by, String(event['areaId']), JSON.stringify([...told, moved]), '127.0.0.1', uuidv7()],
  );
}
