import type { Pool } from 'mysql2/promise';
import type { Facts } from './facts.js';
import { iso, rows } from './rows.js';

/** V1: by a part of the name, and by the beginning of the initials where the text could be some. */
export async function volunteersByHand(pool: Pool, { districtId }: Facts, q: string): Promise<unknown> {
  const isInitials = /^[a-z]+$/.test(q);
  const named = isInitials ? '(v.name LIKE ? OR v.name_initials LIKE ?)' : 'v.name LIKE ?';
  const params = [districtId, `%${q}%`, ...(isInitials ? [`${q}%`] : [])];
  const list = `SELECT v.id, v.number, v.name, v.state, v.registered_on, v.phone_mask, a.id, a.name, v.version FROM volunteer v
    LEFT JOIN area a ON a.id = v.area_id WHERE v.district_id = ? AND ${named} ORDER BY v.number, v.id LIMIT 25`;
  const [found, counted] = await Promise.all([
    rows(pool, list, params),
    rows(pool, `SELECT COUNT(*) FROM volunteer v WHERE v.district_id = ? AND ${named}`, params),
  ]);
  const nodes = found.map(([id, number, name, state, registeredOn, phoneMask, areaId, areaName, version]) => {
    return { id, number, name, state, registeredOn, phoneMask, area: { id: areaId, name: areaName }, version };
  });
  return { volunteers: { totalCount: counted[0]?.[0], nodes } };
}

/** V2. */
export async function volunteerWithRecordsByHand(pool: Pool, { districtId }: Facts, id: string): Promise<unknown> {
  const one = `SELECT v.id, v.number, v.name, v.state, v.registered_on, v.phone_mask, a.id, a.name, o.id, o.name FROM volunteer v
    LEFT JOIN area a ON a.id = v.area_id LEFT JOIN organisation o ON o.id = v.organisation_id
    WHERE v.id = ? AND v.district_id = ?`;
  const latest = `SELECT r.id, r.served_on, r.starts_at, r.ends_at, r.credited_minutes, r.adjusted_minutes, r.trust_class, r.state,
      a.id, a.title FROM service_record r LEFT JOIN activity a ON a.id = r.activity_id
    WHERE r.volunteer_id = ? AND r.district_id = ? ORDER BY r.served_on DESC, r.id DESC LIMIT 20`;
  const [[v], found] = await Promise.all([rows(pool, one, [id, districtId]), rows(pool, latest, [id, districtId])]);
  const nodes = found.map((r) => {
    const [recordId, servedOn, , , creditedMinutes, adjusted, trustClass, state, activityId, title] = r;
    const times = { servedOn, startsAt: iso(r[2]), endsAt: iso(r[3]) };
    const minutes = { creditedMinutes, netMinutes: Number(creditedMinutes) + Number(adjusted) };
    return { id: recordId, ...times, ...minutes, trustClass, state, activity: { id: activityId, title } };
  });
  const [, number, name, state, registeredOn, phoneMask, areaId, areaName, hostId, hostName] = v ?? [];
  const belongs = { area: { id: areaId, name: areaName }, organisation: { id: hostId, name: hostName } };
  return {
    volunteer: { id, number, name, state, registeredOn, phoneMask, ...belongs },
    serviceRecords: { nodes },
  };
}
