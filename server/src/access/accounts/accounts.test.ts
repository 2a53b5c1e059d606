import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import type { Caller } from '../../kernel/caller.js';
import type { RequestContext } from '../../kernel/context.js';
import { aDistrict, type District } from '../../testing/a-district.js';
import { aStation } from '../../testing/a-station.js';
import { anAccount } from '../../testing/an-account.js';
import { asking, type Ask } from '../../testing/ask.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { signIn } from '../sessions/sign-in.js';
import { Account } from './account.entity.js';

interface Shown {
  readonly id: string;
  readonly version: number;
  readonly displayName: string;
  readonly scope: { readonly name: string };
}

describe.each(testDatabases())('accounts on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let home: District;
  let ctx: RequestContext;
  let stationId: string;
  let people = 0;
  const shown = 'id version displayName role state mustChangePassword administrable scope { kind name }';
  const open = `mutation ($input: OpenAccountInput!) { openAccount(input: $input) { password account { ${shown} } } }`;
  const amend = `mutation ($input: AmendAccountInput!) { amendAccount(input: $input) { account { ${shown} } } }`;
  const suspend = 'mutation ($input: StepInput!) { suspendAccount(input: $input) { account { state version } } }';
  const restore = 'mutation ($input: StepInput!) { restoreAccount(input: $input) { account { state version } } }';
  const reset =
    'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { password account { version } } }';
  type Opened = { openAccount: { password: string; account: Shown } };

  const as = (facts: Partial<Caller>): RequestContext => contextFor(db, aCaller(home.districtId, facts));
  const street = (): RequestContext => as({ role: 'STREET_ADMIN', scopeId: home.streetId });
  const person = (facts: object = {}): object => {
    people += 1;
    const username = `person${String(people)}`;
    return { username, displayName: '李娜', role: 'STATION_MANAGER', scopeId: stationId, ...facts };
  };
  const opened = async (facts: object = {}): Promise<Opened['openAccount']> =>
    (await ask<Opened>(ctx, open, { input: person(facts) })).data.openAccount;

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    home = await aDistrict(db, '410108', '惠济区');
    const accountId = await anAccount(db, { districtId: home.districtId, displayName: '王芳' });
    ctx = contextFor(db, aCaller(home.districtId, { accountId }));
    stationId = await aStation(ctx, { areaId: home.communityId, name: '清华园社区站' });
  });
  afterAll(() => thrownAway.destroy());

  it('are opened with a first password that signs in and must be changed', async () => {
    const input = person();
    const { data, codes } = await ask<Opened>(ctx, open, { input });
    const { password, account } = data.openAccount;

    expect(codes).toEqual([]);
    expect(account).toMatchObject({
      role: 'STATION_MANAGER',
      state: 'ACTIVE',
      mustChangePassword: true,
      administrable: true,
      scope: { kind: 'STATION', name: '清华园社区站' },
    });
    const { username } = input as { username: string };
    expect(await signIn(contextFor(db, undefined), { username, password })).toBe(account.id);
  });

  it('give the same first password to a request repeated under its Idempotency-Key', async () => {
    const input = person();
    const withKey = (): RequestContext => ({ ...ctx, idempotency: { key: 'open-once', bodyHash: 'a', turn: 0 } });
    const [first, second] = [
      await ask<Opened>(withKey(), open, { input }),
      await ask<Opened>(withKey(), open, { input }),
    ];

    expect(second.data).toEqual(first.data);
  });

  it('lie where their scope lies, so that its street sees them and another does not', async () => {
    const { account } = await opened({ displayName: '赵云' });
    const list =
      'query ($filter: AccountFilter) { accounts(filter: $filter) { nodes { displayName scope { name } } } }';
    const filter = { q: 'zy', areaId: { under: home.streetId } };
    const elsewhere = as({ role: 'STREET_ADMIN', scopeId: '019a0000-0000-7000-8000-000000000000' });
    const seen = async (who: RequestContext) =>
      (await ask<{ accounts: { nodes: Shown[] } }>(who, list, { filter })).data.accounts.nodes;

    expect(await seen(street())).toEqual([{ displayName: '赵云', scope: { name: '清华园社区站' } }]);
    expect(await seen(elsewhere)).toEqual([]);
    const one = 'query ($id: ID!) { account(id: $id) { id } }';
    expect((await ask(elsewhere, one, { id: account.id })).codes).toEqual(['NOT_FOUND']);
  });

  it.each([
    ['STATION_MANAGER', [], []],
    ['TEAM_LEADER', ['BAD_USER_INPUT'], ['BAD_USER_INPUT']],
    ['STREET_ADMIN', ['BAD_USER_INPUT'], ['FORBIDDEN']],
    ['DISTRICT_ADMIN', ['BAD_USER_INPUT'], ['FORBIDDEN']],
  ])('let a station be given to a %s: district %j, street %j', async (role, district, ofStreet) => {
    expect((await ask(ctx, open, { input: person({ role }) })).codes).toEqual(district);
    expect((await ask(street(), open, { input: person({ role }) })).codes).toEqual(ofStreet);
  });

  it('keep an administrator of the district from less, and of a street from more, than its area', async () => {
    const codes = async (facts: object) => (await ask(ctx, open, { input: person(facts) })).codes;

    expect(await codes({ role: 'DISTRICT_ADMIN', scopeId: home.streetId })).toEqual(['BAD_USER_INPUT']);
    expect(await codes({ role: 'STREET_ADMIN', scopeId: home.districtId })).toEqual(['BAD_USER_INPUT']);
    expect(await codes({ role: 'STREET_ADMIN', scopeId: home.streetId })).toEqual([]);
    expect(await codes({ role: 'AUDITOR', scopeId: home.districtId })).toEqual([]);
  });

  it("never reach into another district's area or account", async () => {
    const other = await aDistrict(db, '410105', '金水区');
    const foreign = contextFor(db, aCaller(other.districtId));
    const { account } = await opened();
    const input = { id: account.id, version: 1 };

    expect((await ask(foreign, open, { input: person() })).codes).toEqual(['BAD_USER_INPUT']);
    expect((await ask(foreign, suspend, { input: { ...input, reason: '离岗' } })).codes).toEqual(['NOT_FOUND']);
    expect((await ask(foreign, reset, { input })).codes).toEqual(['NOT_FOUND']);
    const wanted = { ...input, displayName: '甲', role: 'AUDITOR', scopeId: other.districtId };
    expect((await ask(foreign, amend, { input: { ...wanted, displayName: '甲乙' } })).codes).toEqual(['NOT_FOUND']);
  });

  it('are nobody else’s to open, change, suspend or reset', async () => {
    const { account } = await opened();
    const input = { id: account.id, version: 1 };
    const facts = { displayName: '李娜', role: 'STATION_MANAGER', scopeId: stationId };
    for (const [who, code] of [
      [as({ role: 'AUDITOR' }), 'FORBIDDEN'],
      [contextFor(db, undefined), 'UNAUTHENTICATED'],
    ] as const) {
      const codes = [
        await ask(who, open, { input: person() }),
        await ask(who, amend, { input: { ...input, ...facts } }),
        await ask(who, suspend, { input: { ...input, reason: '离岗' } }),
        await ask(who, restore, { input }),
        await ask(who, reset, { input }),
      ].flatMap((answer) => answer.codes);
      expect(codes).toEqual(Array.from({ length: 5 }, () => code));
    }
    expect((await db.transact((tx) => tx.get(Account, account.id))).version).toBe(1);
  });

  it('refuse a user name that is taken, whatever its capitals, and one that cannot be typed', async () => {
    await opened({ username: 'zhang.wei' });

    expect((await ask(ctx, open, { input: person({ username: 'Zhang.Wei' }) })).codes).toEqual(['BAD_USER_INPUT']);
    expect((await ask(ctx, open, { input: person({ username: 'zhang wei' }) })).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('change role and scope together', async () => {
    const { account } = await opened();
    const input = { id: account.id, version: 1, displayName: '李娜娜', role: 'STREET_ADMIN', scopeId: home.streetId };
    const { data } = await ask<{ amendAccount: object }>(ctx, amend, { input });

    expect(data.amendAccount).toMatchObject({
      account: { displayName: '李娜娜', role: 'STREET_ADMIN', version: 2, scope: { name: home.streetName } },
    });
    expect((await ask(ctx, amend, { input })).codes).toEqual(['CONFLICT']);
    expect((await ask(street(), amend, { input: { ...input, version: 2 } })).codes).toEqual(['FORBIDDEN']);
  });
});
