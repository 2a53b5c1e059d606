import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { establishArea } from '../../places/areas/establish-area.js';
import { amendStation } from '../../places/stations/amend-station.js';
import { aDistrict, type District } from '../../testing/a-district.js';
import { aStation } from '../../testing/a-station.js';
import { anAccount } from '../../testing/an-account.js';
import { asking, type Ask } from '../../testing/ask.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { Account } from './account.entity.js';

describe.each(testDatabases())('the steps of accounts on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let home: District;
  let ctx: RequestContext;
  const amend = 'mutation ($input: AmendAccountInput!) { amendAccount(input: $input) { account { id } } }';
  const suspend = 'mutation ($input: StepInput!) { suspendAccount(input: $input) { account { state } } }';
  const restore = 'mutation ($input: StepInput!) { restoreAccount(input: $input) { account { state } } }';
  const reset = 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { password } }';

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    home = await aDistrict(db, '410108', '惠济区');
    const accountId = await anAccount(db, { districtId: home.districtId, displayName: '王芳' });
    ctx = contextFor(db, aCaller(home.districtId, { accountId }));
  });
  afterAll(() => thrownAway.destroy());

  it('let nobody suspend, demote or reset itself', async () => {
    const id = ctx.caller?.accountId ?? '';
    const demoted = { id, version: 1, displayName: '王芳', role: 'AUDITOR', scopeId: home.districtId };

    expect((await ask(ctx, suspend, { input: { id, version: 1, reason: '离岗' } })).codes).toEqual(['OWN_ACCOUNT']);
    expect((await ask(ctx, amend, { input: demoted })).codes).toEqual(['OWN_ACCOUNT']);
    expect((await ask(ctx, reset, { input: { id, version: 1 } })).codes).toEqual(['OWN_ACCOUNT']);
  });

  it('are suspended for a reason and restored', async () => {
    const id = await anAccount(db, { districtId: home.districtId });
    const step = async (mutation: string, version: number, reason?: string) =>
      (await ask(ctx, mutation, { input: { id, version, reason } })).codes;

    expect(await step(suspend, 1)).toEqual(['REASON_REQUIRED']);
    expect(await step(suspend, 1, '离岗')).toEqual([]);
    expect(await step(suspend, 2, '离岗')).toEqual(['TRANSITION_NOT_ALLOWED']);
    expect(await step(restore, 2)).toEqual([]);
  });

  it('follow their station into another area', async () => {
    const facts = {
      kind: 'COMMUNITY',
      address: '惠济区文化路 9 号',
      foundedOn: '2018-03-05',
      name: '搬迁中的站',
    } as const;
    const community = { level: 'COMMUNITY', code: '410108002777', name: '新社区', validFrom: '2020-01-01' } as const;
    const id = await aStation(ctx, { ...facts, areaId: home.communityId });
    const station = { role: 'STATION_MANAGER', scopeKind: 'STATION', scopeId: id } as const;
    const accountId = await anAccount(db, { districtId: home.districtId, areaId: home.communityId, ...station });
    const areaId = await establishArea(ctx, { ...community, parentId: home.streetId });
    await amendStation(ctx, { ...facts, id, version: 1, areaId });

    expect((await db.transact((tx) => tx.get(Account, accountId))).areaId).toBe(areaId);
  });

  it('leave a district its last administrator, also when two suspend each other at once', async () => {
    const { districtId } = await aDistrict(db, '410104', '管城区');
    const ids = [await anAccount(db, { districtId }), await anAccount(db, { districtId })];
    const each = ids.map((accountId) => contextFor(db, aCaller(districtId, { accountId })));
    const answers = await Promise.all(
      each.map((who, i) => ask(who, suspend, { input: { id: ids[1 - i], version: 1, reason: '离岗' } })),
    );

    expect(answers.flatMap((answer) => answer.codes)).toEqual(['LAST_ADMINISTRATOR']);
  });
});
