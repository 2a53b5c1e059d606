import type { RowDataPacket } from 'mysql2';
import type { Pool } from 'mysql2/promise';
import type { BenchCase } from './bench-case.js';
import type { Facts } from './facts.js';

export function casesOf(facts: Facts): readonly BenchCase[] {
  return [
    {
      name: 'Q0',
      what: '50 areas with parent and totalCount',
      document: `query Q0($first: Int!, $level: AreaLevel!) { areas(first: $first, filter: { level: { eq: $level } }, sort: [{ field: NAME }]) {
        totalCount nodes { id name code level validFrom validTo version parent { id name code } } } }`,
      variables: { first: 50, level: 'COMMUNITY' },
      promised: { free: 0.45, persisted: 0.6 },
      byHand: (pool) => q0(pool, facts),
    },
  ];
}

async function q0(pool: Pool, facts: Facts): Promise<unknown> {
  const where = 't.district_id = ? AND t.level = ?';
  const params = [facts.districtId, 'COMMUNITY'];
  const [[rows], [counts]] = await Promise.all([
    pool.execute<RowDataPacket[]>(
      {
        sql: `SELECT t.id, t.name, t.code, t.level, t.valid_from, t.valid_to, t.version, p.id, p.name, p.code FROM area t
        LEFT JOIN area p ON p.id = t.parent_id WHERE ${where} ORDER BY t.name, t.id LIMIT 50`,
        rowsAsArray: true,
      },
      params,
    ),
    pool.execute<RowDataPacket[]>({ sql: `SELECT COUNT(*) FROM area t WHERE ${where}`, rowsAsArray: true }, params),
  ]);
  const nodes = rows.map((r) => ({
    id: r[0],
    name: r[1],
    code: r[2],
    level: r[3],
    validFrom: r[4],
    validTo: r[5],
    version: r[6],
    parent: r[7] === null ? null : { id: r[7], name: r[8], code: r[9] },
  }));
  return { areas: { totalCount: counts[0]?.[0], nodes } };
}
