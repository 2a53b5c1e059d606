import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import { clockAt } from '../../kernel/clock.js';
import type { SignInThrottle } from '../../kernel/context.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { signInThrottle } from './sign-in-throttle.js';

describe.each(testDatabases())('the sign-in throttle on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  const clock = clockAt('2026-11-21T01:00:00.000Z');
  let person = 0;

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
  });
  afterAll(() => thrownAway.destroy());

  /** A user name and an address that no other test has used. */
  const fresh = (): { username: string; address: string } => {
    person += 1;
    return { username: `person-${String(person)}`, address: `10.0.0.${String(person)}` };
  };
  const attempts = async (throttle: SignInThrottle, count: number, of: () => [string, string]): Promise<number> => {
    const outcomes = await Promise.allSettled(Array.from({ length: count }, () => throttle.count(...of())));
    const refused = outcomes.filter((one) => one.status === 'rejected');
    for (const { reason } of refused) expect(reason).toMatchObject({ code: 'RATE_LIMITED' });
    return count - refused.length;
  };

  it('lets five attempts on an account through, also when fifty come at once', async () => {
    const { username } = fresh();

    const through = await attempts(signInThrottle(db, clock), 50, () => [username, fresh().address]);

    expect(through).toBe(5);
  });

  it('lets twenty attempts of an address through, whatever the accounts', async () => {
    const { address } = fresh();

    expect(await attempts(signInThrottle(db, clock), 50, () => [fresh().username, address])).toBe(20);
  });

  it('takes the addresses of one IPv6 network for one', async () => {
    let host = 0;
    const neighbour = (): string => `${host % 2 ? '2001:db8::' : '2001:db8:0:0:0:0:0:'}${(host += 1).toString(16)}`;

    expect(await attempts(signInThrottle(db, clock), 30, () => [fresh().username, neighbour()])).toBe(20);
  });

  it('counts together on several servers, and after a restart', async () => {
    const { username } = fresh();
    const [one, other] = [signInThrottle(db, clock), signInThrottle(db, clock)];

    const through = [
      await attempts(one, 3, () => [username, fresh().address]),
      await attempts(other, 3, () => [username, fresh().address]),
      await attempts(signInThrottle(db, clock), 1, () => [username, fresh().address]),
    ];

    expect(through).toEqual([3, 2, 0]);
  });

  it('gives a right password its own attempt back and no other', async () => {
    const { username, address } = fresh();
    const throttle = signInThrottle(db, clock);
    await attempts(throttle, 4, () => [username, address]);

    for (let day = 0; day < 10; day += 1) {
      await throttle.count(username, address);
      await throttle.forgive(username, address);
    }

    expect(await attempts(throttle, 3, () => [username, address])).toBe(1);
  });

  it('says how long to wait, and counts anew after that', async () => {
    const { username, address } = fresh();
    const throttle = signInThrottle(db, clock);
    await attempts(throttle, 5, () => [username, address]);
    await expect(throttle.count(username, address)).rejects.toThrow('in 15 minutes');

    clock.set('2026-11-21T01:15:00.000Z');

    expect(await attempts(throttle, 6, () => [username, address])).toBe(5);
  });
});
