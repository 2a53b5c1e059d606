import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import { clockAt } from '../../kernel/clock.js';
import type { RequestContext } from '../../kernel/context.js';
import { aDistrict, type District } from '../../testing/a-district.js';
import { anAccount, testPassword } from '../../testing/an-account.js';
import { asking, type Ask } from '../../testing/ask.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { Account } from '../accounts/account.entity.js';
import { takeAccountStep } from '../accounts/take-account-step.js';
import { AuditEvent } from '../audit/audit-event.entity.js';
import { CallerFinder } from './find-caller.js';
import { signIn } from './sign-in.js';
import { signInThrottle } from './sign-in-throttle.js';

describe.each(testDatabases())('signing in on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let home: District;
  let people = 0;
  let username: string;
  let accountId: string;
  const clock = clockAt('2026-11-21T01:00:00.000Z');
  const mutation = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { displayName totpEnabled } } }';

  /** A browser that has not signed in yet, on a server whose throttle counts. */
  function browser(address = '10.0.0.1'): { ctx: RequestContext; cookies: string[] } {
    const cookies: string[] = [];
    const session = { set: (token: string) => void cookies.push(token), clear: () => undefined };
    const base = contextFor(db, undefined);
    const callers = new CallerFinder(db, clock);
    return { ctx: { ...base, address, clock, session, callers, signIns: signInThrottle(db, clock) }, cookies };
  }

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    home = await aDistrict(db, '410108', '惠济区');
  });
  beforeEach(async () => {
    people += 1;
    username = `wang${String(people)}`;
    accountId = await anAccount(db, { districtId: home.districtId, displayName: '王芳', username });
  });
  afterAll(() => thrownAway.destroy());

  it('opens a session that is found by its cookie alone', async () => {
    const { ctx, cookies } = browser();
    const { data, codes } = await ask<{ signIn: object }>(ctx, mutation, {
      input: { username, password: testPassword },
    });
    const finder = new CallerFinder(db, clock);

    expect(codes).toEqual([]);
    expect(data.signIn).toEqual({ viewer: { displayName: '王芳', totpEnabled: false } });
    expect(await finder.find(cookies[0] ?? '')).toMatchObject({ accountId, role: 'DISTRICT_ADMIN' });
    expect(await finder.find(`${cookies[0] ?? ''}x`)).toBeUndefined();
  });

  it('takes the user name whatever its capitals and blanks, and remembers when', async () => {
    await signIn(browser().ctx, { username: ` ${username.toUpperCase()} `, password: testPassword });

    const account = await db.transact((tx) => tx.get(Account, accountId));
    expect(account).toMatchObject({ lastSignInAt: '2026-11-21T01:00:00.000Z', version: 1 });
  });

  it('refuses unknown, wrong and suspended in the same words', async () => {
    const admin = contextFor(db, aCaller(home.districtId));
    await anAccount(db, { districtId: home.districtId });
    const refusal = (input: { username: string; password: string }) =>
      signIn(browser(`10.1.0.${String(people)}`).ctx, input).catch((error: unknown) => String(error));
    const answers = [
      await refusal({ username: 'nobody-of-that-name', password: testPassword }),
      await refusal({ username, password: 'another walnut bridge' }),
    ];
    await takeAccountStep(admin, 'suspend', { id: accountId, version: 1, reason: '离岗' });
    answers.push(await refusal({ username, password: testPassword }));

    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('The user name or the password is not right');
  });

  it('does not take a name for another that a database holds for the same', async () => {
    const accented = username.replace('a', 'á');

    await expect(signIn(browser().ctx, { username: accented, password: testPassword })).rejects.toMatchObject({
      code: 'SIGN_IN_FAILED',
    });
  });

  it('counts fifty aliases in one document as fifty attempts', async () => {
    const address = `10.2.0.${String(people)}`;
    const one = (i: number) =>
      `a${String(i)}: signIn(input: { username: "${username}", password: "guess ${String(i)}" }) { viewer { id } }`;
    const document = `mutation { ${Array.from({ length: 50 }, (_, i) => one(i)).join(' ')} }`;

    await ask(browser(address).ctx, document);

    const rightOne = signIn(browser('10.8.8.8').ctx, { username, password: testPassword });
    await expect(rightOne).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    const neighbour = signIn(browser(address).ctx, { username: 'somebody-else', password: testPassword });
    await expect(neighbour).rejects.toMatchObject({ code: 'RATE_LIMITED' });
  });

  it('lets five wrong attempts through when fifty come at once, and then not the right password either', async () => {
    const tries = Array.from({ length: 50 }, (_, i) => {
      return signIn(browser(`10.${String(people)}.0.${String(i)}`).ctx, { username, password: 'wrong wrong wrong' });
    });
    const codes = (await Promise.allSettled(tries)).map((one) =>
      one.status === 'rejected' ? (one.reason as { code: string }).code : 'in',
    );

    expect(codes.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(5);
    expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(45);
    await expect(signIn(browser('10.9.9.9').ctx, { username, password: testPassword })).rejects.toThrow(
      /Try again in \d+ minutes/,
    );
  });

  it('opens two sessions for two who sign in at once', async () => {
    const [one, other] = [browser('10.3.0.1'), browser('10.3.0.2')];
    await Promise.all([one, other].map(({ ctx }) => signIn(ctx, { username, password: testPassword })));

    expect(new Set([...one.cookies, ...other.cookies]).size).toBe(2);
  });

  it('tells of every attempt in the audit trail, but not what was typed as an unknown name', async () => {
    const { ctx } = browser('10.4.0.1');
    await signIn(ctx, { username, password: testPassword });
    await signIn(ctx, { username: `Hunter2-${username}`, password: 'x' }).catch(() => undefined);

    const events = await db.transact((tx) => tx.list(AuditEvent, { requestId: ctx.requestId }));
    expect(events.map((event) => [event.action, event.actorName, event.accountId, event.districtId])).toEqual([
      ['signIn', '王芳', accountId, home.districtId],
      ['signInFailed', 'hu…', null, home.districtId],
    ]);
  });
});
