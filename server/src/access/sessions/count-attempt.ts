import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { Database } from '../../database/database.js';
import { RunAgain } from '../../database/transaction.js';
import { instantFromSql, instantToSql } from '../../database/table-map.js';
import { AttemptCount } from './attempt-count.entity.js';
import { TooManySignIns } from './session.errors.js';

const windowMs = 15 * 60_000;
/** How often rows of windows that have ended are swept away. */
const sweepEveryMs = 10 * 60_000;

const countUp = 'UPDATE attempt_count SET attempts = attempts + 1 WHERE id = ? AND window_ends_at > ? AND attempts < ?';
const beginAnew = 'UPDATE attempt_count SET attempts = 1, window_ends_at = ? WHERE id = ? AND window_ends_at <= ?';
const counted = 'SELECT attempts, window_ends_at FROM attempt_count WHERE id = ?';
const giveBack = 'UPDATE attempt_count SET attempts = attempts - 1 WHERE id = ? AND attempts > 0';
const sweep = 'DELETE FROM attempt_count WHERE window_ends_at < ?';

/** What is counted, such as `address 10.0.0.7`, and how often it may be tried in a quarter of an hour. */
export interface Attempt {
  readonly name: string;
  readonly most: number;
}

const sweptAt = new WeakMap<Database, number>();

/**
 * Counts an attempt before it is tried, so that many at once count as many. The counts lie in the database: several
 * servers share them, and a restart forgets none. Each step is a conditional update, so two attempts at the same instant
 * never count as one.
 * @throws TooManySignIns
 */
export async function countAttempt(db: Database, now: Date, { name, most }: Attempt): Promise<void> {
  const id = hashed(name);
  const instant = instantToSql(now.toISOString());
  const windowEndsAt = new Date(now.getTime() + windowMs).toISOString();
  const sweeping = now.getTime() - (sweptAt.get(db) ?? 0) > sweepEveryMs;
  if (sweeping) sweptAt.set(db, now.getTime());
  await db.transact(async (tx) => {
    if ((await tx.sql.run(countUp, [id, instant, most])) === 1) return;
    if ((await tx.sql.run(beginAnew, [instantToSql(windowEndsAt), id, instant])) === 1) return;
    const [row] = await tx.sql.rows(counted, [id]);
    if (row) throw refusal(Number(row[0]) >= most, Date.parse(instantFromSql(String(row[1]))) - now.getTime());
    if (sweeping) await tx.sql.run(sweep, [instant]);
    await tx.claim(AttemptCount, { id, attempts: 1, windowEndsAt });
  });
}

/** Gives an attempt back that turned out to be right. */
export async function forgiveAttempt(db: Database, name: string): Promise<void> {
  await db.transact((tx) => tx.sql.run(giveBack, [hashed(name)]));
}

/** A row that is not full appeared between the two statements: somebody else made the first attempt just now. */
function refusal(full: boolean, remainingMs: number): Error {
  return full && remainingMs > 0 ? new TooManySignIns(remainingMs / 1000) : new RunAgain();
}

/** Whoever has one IPv6 address has the 2^64 around it, so they count as one: the first four groups, `::` written out. */
export function placeOfAddress(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address;
  const [head = [], tail = []] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const groups = [...head, ...Array.from({ length: 8 - head.length - tail.length }, () => '0'), ...tail];
  return groups.slice(0, 4).join(':').toLowerCase();
}

function hashed(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
