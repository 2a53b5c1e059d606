import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { Database } from '../../database/database.js';
import { RunAgain } from '../../database/transaction.js';
import { instantFromSql, instantToSql } from '../../database/table-map.js';
import type { Clock } from '../../kernel/clock.js';
import type { SignInThrottle } from '../../kernel/context.js';
import { AttemptCount } from './attempt-count.entity.js';
import { TooManySignIns } from './session.errors.js';

const windowMs = 15 * 60_000;
const mostForAnAccount = 5;
const mostForAnAddress = 20;
/** How often rows of windows that have ended are swept away. */
const sweepEveryMs = 10 * 60_000;

const countUp = 'UPDATE attempt_count SET attempts = attempts + 1 WHERE id = ? AND window_ends_at > ? AND attempts < ?';
const beginAnew = 'UPDATE attempt_count SET attempts = 1, window_ends_at = ? WHERE id = ? AND window_ends_at <= ?';
const counted = 'SELECT attempts, window_ends_at FROM attempt_count WHERE id = ?';
const giveBack = 'UPDATE attempt_count SET attempts = attempts - 1 WHERE id = ? AND attempts > 0';
const sweep = 'DELETE FROM attempt_count WHERE window_ends_at < ?';

/**
 * At most 5 wrong attempts an account and 20 an address in 15 minutes. Each attempt is counted before it is tried, so
 * that many at once count as many; a right password gives its own attempt back. The counts lie in the database: several
 * servers share them, and a restart forgets none.
 */
export function signInThrottle(db: Database, clock: Clock): SignInThrottle {
  let sweptAt = 0;
  const count = (id: string, most: number): Promise<void> => {
    const now = clock.now();
    const sweeping = now.getTime() - sweptAt > sweepEveryMs;
    if (sweeping) sweptAt = now.getTime();
    return countOne(db, { id, most, now, sweeping });
  };
  return {
    async count(username, address) {
      await count(addressId(address), mostForAnAddress);
      await count(accountId(username), mostForAnAccount);
    },
    async forgive(username, address) {
      for (const id of [accountId(username), addressId(address)]) {
        await db.transact((tx) => tx.sql.run(giveBack, [id]));
      }
    },
  };
}

interface Attempt {
  readonly id: string;
  readonly most: number;
  readonly now: Date;
  readonly sweeping: boolean;
}

/** Each step is a conditional update, so two attempts at the same instant never count as one. @throws TooManySignIns */
async function countOne(db: Database, { id, most, now, sweeping }: Attempt): Promise<void> {
  const instant = instantToSql(now.toISOString());
  const windowEndsAt = new Date(now.getTime() + windowMs).toISOString();
  await db.transact(async (tx) => {
    if ((await tx.sql.run(countUp, [id, instant, most])) === 1) return;
    if ((await tx.sql.run(beginAnew, [instantToSql(windowEndsAt), id, instant])) === 1) return;
    const [row] = await tx.sql.rows(counted, [id]);
    if (row) throw refusal(Number(row[0]) >= most, Date.parse(instantFromSql(String(row[1]))) - now.getTime());
    if (sweeping) await tx.sql.run(sweep, [instant]);
    await tx.claim(AttemptCount, { id, attempts: 1, windowEndsAt });
  });
}

/** A row that is not full appeared between the two statements: somebody else made the first attempt just now. */
function refusal(full: boolean, remainingMs: number): Error {
  return full && remainingMs > 0 ? new TooManySignIns(remainingMs / 1000) : new RunAgain();
}

function accountId(username: string): string {
  return hashed(`account ${username}`);
}

function addressId(address: string): string {
  return hashed(`address ${isIPv6(address) && !address.includes('.') ? networkOf(address) : address}`);
}

/** Whoever has one IPv6 address has the 2^64 around it, so they count as one: the first four groups, `::` written out. */
function networkOf(address: string): string {
  const [head = [], tail = []] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const groups = [...head, ...Array.from({ length: 8 - head.length - tail.length }, () => '0'), ...tail];
  return groups.slice(0, 4).join(':').toLowerCase();
}

function hashed(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
