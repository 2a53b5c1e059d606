import { createHmac } from 'node:crypto';
import type { Transaction } from '../../database/transaction.js';
import { instantToSql } from '../../database/table-map.js';
import type { KeyRing } from '../../kernel/key-ring.js';

const windowMs = 10 * 60_000;
const mostPeople = 5;
const others = `SELECT COUNT(DISTINCT volunteer_id) FROM check_event
  WHERE device_hash = ? AND at > ? AND at <= ? AND volunteer_id <> ?`;

/** Tells devices apart without telling which they are. */
export function deviceHash(keys: KeyRing, device: string): string {
  const key = keys.subkey(keys.currentKeyId, 'hash/check-in.device') ?? '';
  return createHmac('sha256', key).update(device, 'utf8').digest('base64url');
}

/** Whether a device has checked more than five people within ten minutes, this one among them (domain §5.5). */
export async function servesMany(
  tx: Transaction,
  event: { readonly deviceHash: string; readonly at: string; readonly volunteerId: string },
): Promise<boolean> {
  const since = new Date(Date.parse(event.at) - windowMs).toISOString();
  const params = [event.deviceHash, instantToSql(since), instantToSql(event.at), event.volunteerId];
  const [row] = await tx.sql.rows(others, params);
  return Number(row?.[0] ?? 0) >= mostPeople;
}
