import { databaseNow } from '../../database/database-clock.js';
import type { Database } from '../../database/database.js';
import { amiss, fine, type Finding } from '../../kernel/finding.js';

const noticedMs = 2_000;
/** A second factor is good for half a minute either way. */
const tooFarMs = 30_000;
const advice = 'Let both machines follow a time server (chrony, systemd-timesyncd).';

/** Whether this machine and the database agree on the time; sessions, second factors and shifts live by it. */
export async function checkClock(db: Database, now: () => number = Date.now): Promise<Finding[]> {
  const before = now();
  const there = (await databaseNow(db.dialect)).getTime();
  const apart = Math.max(before - there, there - now(), 0);
  const told = `The database's clock and this machine's are ${(apart / 1_000).toFixed(1)} s apart.`;
  if (apart <= noticedMs) return [fine(told)];
  return [amiss(apart > tooFarMs ? 'FAIL' : 'warn', told, advice)];
}
