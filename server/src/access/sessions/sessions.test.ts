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
import { resetPassword } from '../accounts/reset-password.js';
import { takeAccountStep } from '../accounts/take-account-step.js';
import { CallerFinder } from './find-caller.js';
import { signIn } from './sign-in.js';

describe.each(testDatabases())('sessions on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let home: District;
  let username: string;
  let accountId: string;
  let people = 0;
  let clock: ReturnType<typeof clockAt>;
  let finder: CallerFinder;
  const fresh = 'seven quiet magpies';
  const change =
    'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { viewer { mustChangePassword } } }';
  const end = 'mutation ($input: EndSessionInput!) { endSession(input: $input) { done } }';
  const list = 'query ($id: ID) { sessions(accountId: $id) { id address userAgent current } }';
  type Listed = { sessions: { id: string; address: string; current: boolean }[] };

  /** A browser with its cookie, on a server whose memory of sessions is the test's. */
  interface Browser {
    readonly ask: (document: string, variables?: object) => ReturnType<Ask>;
    readonly caller: () => Promise<RequestContext['caller']>;
    readonly ctx: () => Promise<RequestContext>;
  }

  async function browser(password = testPassword, address = '10.0.0.1'): Promise<Browser> {
    let cookie = '';
    const session = { set: (token: string) => void (cookie = token), clear: () => void (cookie = '') };
    const base = (): RequestContext => ({ ...contextFor(db, undefined), address, session, clock, callers: finder });
    await signIn(base(), { username, password });
    const caller = () => finder.find(cookie);
    const ctx = async () => ({ ...base(), caller: await caller() });
    return { caller, ctx, ask: async (document, variables = {}) => ask(await ctx(), document, { ...variables }) };
  }

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    home = await aDistrict(db, '410108', '惠济区');
  });
  beforeEach(async () => {
    people += 1;
    clock = clockAt('2026-11-21T01:00:00.000Z');
    finder = new CallerFinder(db, clock);
    username = `wang${String(people)}`;
    accountId = await anAccount(db, { districtId: home.districtId, username });
  });
  afterAll(() => thrownAway.destroy());

  const hoursOn = (hours: number): void => clock.set(new Date(clock.now().getTime() + hours * 3_600_000).toISOString());

  it('last twelve hours from their last use', async () => {
    const page = await browser();
    hoursOn(11);
    expect(await page.caller()).toMatchObject({ accountId });
    hoursOn(11);
    expect(await page.caller()).toMatchObject({ accountId });
    hoursOn(12.1);
    expect(await page.caller()).toBeUndefined();
  });

  it('all end with a changed password, but for a fresh one of who changed it', async () => {
    const [mine, elsewhere] = [await browser(), await browser()];
    const before = await mine.caller();
    const { codes } = await mine.ask(change, { input: { currentPassword: testPassword, newPassword: fresh } });

    expect(codes).toEqual([]);
    expect(await elsewhere.caller()).toBeUndefined();
    const after = await mine.caller();
    expect(after).toMatchObject({ accountId });
    expect(after?.sessionId).not.toBe(before?.sessionId);
    await expect(browser(testPassword)).rejects.toMatchObject({ code: 'SIGN_IN_FAILED' });
    expect(await (await browser(fresh)).caller()).toMatchObject({ accountId });
  });

  it('do not let a password be changed by who does not know it, into a weak one, or into itself', async () => {
    const page = await browser();
    const codes = async (currentPassword: string, newPassword: string) =>
      (await page.ask(change, { input: { currentPassword, newPassword } })).codes;

    expect(await codes('not mine at all', fresh)).toEqual(['PASSWORD_WRONG']);
    expect(await codes(testPassword, '1234567890')).toEqual(['PASSWORD_TOO_WEAK']);
    expect(await codes(testPassword, testPassword)).toEqual(['BAD_USER_INPUT']);
    expect(
      (await ask(contextFor(db, undefined), change, { input: { currentPassword: 'a', newPassword: 'b' } })).codes,
    ).toEqual(['UNAUTHENTICATED']);
  });

  it('open nothing but changing the password while it was given out by somebody else', async () => {
    const admin = contextFor(db, aCaller(home.districtId));
    const { password } = await resetPassword(admin, { id: accountId, version: 1 });
    const page = await browser(password);

    expect((await page.ask('{ areas { totalCount } }')).codes).toEqual(['PASSWORD_CHANGE_REQUIRED']);
    expect((await page.ask('{ viewer { mustChangePassword } }')).data).toEqual({
      viewer: { mustChangePassword: true },
    });
    await page.ask(change, { input: { currentPassword: password, newPassword: fresh } });
    expect((await page.ask('{ areas { totalCount } }')).codes).toEqual([]);
  });

  it('end when the account is suspended or its password reset, and stay ended when it is restored', async () => {
    const admin = { ...contextFor(db, aCaller(home.districtId)), callers: finder };
    await anAccount(db, { districtId: home.districtId });
    const page = await browser();
    await takeAccountStep(admin, 'suspend', { id: accountId, version: 1, reason: '离岗' });
    expect(await page.caller()).toBeUndefined();
    await takeAccountStep(admin, 'restore', { id: accountId, version: 2 });
    expect(await page.caller()).toBeUndefined();

    const again = await browser();
    await resetPassword(admin, { id: accountId, version: 3 });
    expect(await again.caller()).toBeUndefined();
  });

  it('are listed for their own person, who ends one of them', async () => {
    const [mine, phone] = [await browser(testPassword, '10.0.0.1'), await browser(testPassword, '10.0.0.2')];
    const { data } = (await mine.ask(list)) as { data: Listed };
    const lost = data.sessions.find((session) => !session.current);

    expect(data.sessions.map(({ address, current }) => [address, current])).toEqual([
      ['10.0.0.2', false],
      ['10.0.0.1', true],
    ]);
    expect((await mine.ask(end, { input: { id: lost?.id } })).codes).toEqual([]);
    expect(await phone.caller()).toBeUndefined();
    expect(await mine.caller()).toMatchObject({ accountId });
  });

  it('are nobody else’s, but for who administers the account', async () => {
    const page = await browser();
    const id = (await page.caller())?.sessionId;
    const stranger = contextFor(db, aCaller((await aDistrict(db, `41010${String(people)}`, '邻区')).districtId));
    const auditor = contextFor(db, aCaller(home.districtId, { role: 'AUDITOR' }));
    const admin = { ...contextFor(db, aCaller(home.districtId)), callers: finder };

    expect((await ask(stranger, list, { id: accountId })).codes).toEqual(['NOT_FOUND']);
    expect((await ask(stranger, end, { input: { id } })).codes).toEqual(['NOT_FOUND']);
    expect((await ask(auditor, list, { id: accountId })).codes).toEqual(['FORBIDDEN']);
    expect((await ask(auditor, end, { input: { id } })).codes).toEqual(['FORBIDDEN']);
    expect((await ask(contextFor(db, undefined), list)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(contextFor(db, undefined), end, { input: { id } })).codes).toEqual(['UNAUTHENTICATED']);
    expect(await page.caller()).toMatchObject({ accountId });
    expect((await ask(admin, end, { input: { id } })).codes).toEqual([]);
    expect(await page.caller()).toBeUndefined();
  });

  it('end by signing out', async () => {
    const page = await browser();
    await page.ask('mutation { signOut { done } }');

    expect(await page.caller()).toBeUndefined();
    expect((await db.transact((tx) => tx.get(Account, accountId))).version).toBe(1);
  });
});
