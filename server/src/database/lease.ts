import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { databaseNow } from './database-clock.js';
import type { Database } from './database.js';
import type { Transaction } from './transaction.js';

/**
 * A task that only one process of all may do at a time: a row that says who does it and until when. Whoever dies lets go
 * of it by the passing of time. A row instead of GET_LOCK, because Galera does not share such locks between its nodes.
 * The time is the database's, which is the same for everybody.
 */
export interface Lease {
  readonly name: string;
  readonly holder: string;
  /** How long it holds without being renewed, milliseconds. */
  readonly forMs: number;
}

/** Somebody else has taken the lease over, because it was not renewed in time. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/** A name for one who holds leases, telling people where to look: `host:pid:random`. */
export function newHolder(): string {
  return `${hostname().slice(0, 40)}:${String(process.pid)}:${randomBytes(4).toString('hex')}`;
}

/** Takes a lease, or renews one's own. @returns whether it is one's own now */
export function takeLease(db: Database, lease: Lease): Promise<boolean> {
  return db.transact(async (tx) => {
    const now = await databaseNow(db.dialect, tx.sql);
    const until = new Date(now.getTime() + lease.forMs).toISOString();
    const free = 'UPDATE lease SET holder = ?, expires_at = ? WHERE name = ? AND (holder = ? OR expires_at <= ?)';
    const { name, holder } = lease;
    if ((await tx.sql.run(free, [holder, until, name, holder, now.toISOString()])) > 0) return true;
    const [known] = await tx.sql.rows('SELECT holder FROM lease WHERE name = ?', [name]);
    return known ? false : first(db, tx, { name, holder, until });
  });
}

/** Who holds a lease now, for words to people. */
export async function holderOf(db: Database, name: string): Promise<string | undefined> {
  const [row] = await db.primary.rows('SELECT holder FROM lease WHERE name = ?', [name]);
  return row ? String(row[0]) : undefined;
}

/** Lets go of a lease, so that nobody waits for its time to pass. */
export async function dropLease(db: Database, { name, holder }: Lease): Promise<void> {
  await db.transact((tx) => tx.sql.run('DELETE FROM lease WHERE name = ? AND holder = ?', [name, holder]));
}

/**
 * Does something under a lease that is one's own already, renewing it all the while.
 * @param work - calls `held` before each step that nobody else may be doing
 * @throws LeaseLost from `held`
 */
export async function underLease<R>(
  db: Database,
  lease: Lease,
  work: (held: () => Promise<void>) => Promise<R>,
): Promise<R> {
  const held = async (): Promise<void> => {
    if (!(await takeLease(db, lease)))
      throw new LeaseLost(`The task "${lease.name}" was taken over by another process.`);
  };
  let beat: Promise<unknown> = Promise.resolve();
  const heartbeat = setInterval(() => {
    beat = beat.then(held).catch(() => undefined);
  }, lease.forMs / 3);
  try {
    return await work(held);
  } finally {
    clearInterval(heartbeat);
    await beat;
    await dropLease(db, lease);
  }
}

async function first(
  db: Database,
  tx: Transaction,
  row: { name: string; holder: string; until: string },
): Promise<boolean> {
  try {
    await tx.sql.run('INSERT INTO lease (name, holder, expires_at) VALUES (?, ?, ?)', [
      row.name,
      row.holder,
      row.until,
    ]);
    return true;
  } catch (error) {
    if (db.dialect.duplicateKey(error) === undefined) throw error;
    return false;
  }
}
