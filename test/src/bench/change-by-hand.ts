import type { Pool, PoolConnection } from 'mysql2/promise';
import { uuidv7 } from 'uuidv7';
import type { Facts } from './facts.js';
import { rows } from './rows.js';

/** What the small mutation is given. */
export interface StatInput {
  readonly areaId: string;
  readonly year: number;
  readonly residentPopulation: number;
  readonly source: string;
}

async function first(on: PoolConnection | Pool, sql: string, params: (string | number)[]) {
  return (await rows(on, sql, params))[0];
}

/** Q5: the statements of `recordAreaStat`, audit event included, and the answer read back. */
export async function recordStatByHand(pool: Pool, { districtId }: Facts, input: StatInput): Promise<unknown> {
  const connection = await pool.getConnection();
  let id = '';
  try {
    await connection.beginTransaction();
    const area = 'SELECT id, district_id, level, code, name FROM area WHERE id = ? AND district_id = ? FOR UPDATE';
    await first(connection, area, [input.areaId, districtId]);
    const known =
      'SELECT id, resident_population, party_members, source, version FROM area_stat WHERE area_id = ? AND year = ? LIMIT 1';
    const stat = await first(connection, known, [input.areaId, input.year]);
    id = String(stat?.[0]);
    const update = 'UPDATE area_stat SET resident_population = ?, version = version + 1 WHERE id = ? AND version = ?';
    await connection.execute(update, [input.residentPopulation, id, Number(stat?.[4])]);
    const change = {
      table: 'area_stat',
      recordId: id,
      field: 'residentPopulation',
      before: String(stat?.[1]),
      after: String(input.residentPopulation),
    };
    await connection.execute(
      `INSERT INTO audit_event (id, district_id, at, account_id, actor_name, action, subject_type, subject_id, from_state, to_state,
        reason, changes, address, request_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, NULL, ?, ?, ?)`,
      [
        uuidv7(),
        districtId,
        new Date().toISOString().slice(0, 23).replace('T', ' '),
        uuidv7(),
        'bench',
        'recordAreaStat',
        'AreaStat',
        id,
        JSON.stringify([change]),
        '127.0.0.1',
        uuidv7(),
      ],
    );
    await connection.commit();
  } finally {
    connection.release();
  }
  const row = await first(pool, 'SELECT id, year, resident_population, source FROM area_stat WHERE id = ?', [id]);
  return {
    recordAreaStat: {
      areaStat: {
        id: row?.[0] as string,
        year: row?.[1] as number,
        residentPopulation: row?.[2] as number,
        source: row?.[3] as string,
      },
    },
  };
}
