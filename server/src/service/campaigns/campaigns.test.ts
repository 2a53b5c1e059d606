import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { aDistrict, type District } from '../../testing/a-district.js';
import { asking, type Ask } from '../../testing/ask.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { establishCampaign } from './establish-campaign.js';

describe.each(testDatabases())('campaigns on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let home: District;
  let ctx: RequestContext;
  const establish = `mutation ($input: EstablishCampaignInput!) {
    establishCampaign(input: $input) { campaign { id code name source validFrom validTo version } } }`;
  const amend = 'mutation ($input: AmendCampaignInput!) { amendCampaign(input: $input) { campaign { name version } } }';
  const close =
    'mutation ($input: CloseCampaignInput!) { closeCampaign(input: $input) { campaign { validTo version } } }';
  const facts = { source: '区志愿服务中心 2026 年 3 号文', validFrom: '2026-01-01' };

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    home = await aDistrict(db, '410108', '惠济区');
    ctx = contextFor(db, aCaller(home.districtId));
  });
  afterAll(() => thrownAway.destroy());

  it('finds a campaign by substring and by pinyin initials', async () => {
    await establishCampaign(ctx, { ...facts, code: 'QJJY', name: '清洁家园', purpose: '每周五下午清洁社区' });
    for (const q of ['清洁', '家园', 'qjjy', 'QJ']) {
      const { data } = await ask(
        ctx,
        'query ($q: String) { campaigns(filter: { q: $q }) { nodes { name purpose } } }',
        { q },
      );
      expect(data).toEqual({ campaigns: { nodes: [{ name: '清洁家园', purpose: '每周五下午清洁社区' }] } });
    }
  });

  it('establishes, amends and closes a campaign, and takes the end back', async () => {
    const established = await ask<{ establishCampaign: { campaign: { id: string } } }>(ctx, establish, {
      input: { ...facts, code: 'H01', name: '河道巡护' },
    });
    const { id } = established.data.establishCampaign.campaign;
    const amended = await ask(ctx, amend, { input: { ...facts, id, version: 1, code: 'H01', name: '黄河巡护' } });
    const closed = await ask(ctx, close, { input: { id, version: 2, validTo: '2026-12-31' } });
    const reopened = await ask(ctx, close, { input: { id, version: 3 } });

    expect(established.codes).toEqual([]);
    expect(amended.data).toEqual({ amendCampaign: { campaign: { name: '黄河巡护', version: 2 } } });
    expect(closed.data).toEqual({ closeCampaign: { campaign: { validTo: '2026-12-31', version: 3 } } });
    expect(reopened.data).toEqual({ closeCampaign: { campaign: { validTo: null, version: 4 } } });
  });

  it('refuses a code that is taken, an end before the beginning, and a stale version', async () => {
    const id = await establishCampaign(ctx, { ...facts, code: 'H02', name: '湿地讲解' });
    const taken = establishCampaign(ctx, { ...facts, code: 'H02', name: '湿地讲解员' });

    await expect(taken).rejects.toMatchObject({ code: 'BAD_USER_INPUT', fields: { code: /taken/ } });
    expect((await ask(ctx, close, { input: { id, version: 1, validTo: '2025-12-31' } })).codes).toEqual([
      'BAD_USER_INPUT',
    ]);
    expect((await ask(ctx, close, { input: { id, version: 7, validTo: '2026-12-31' } })).codes).toEqual(['CONFLICT']);
  });

  it('lets only the administrator of the district change the table', async () => {
    const id = await establishCampaign(ctx, { ...facts, code: 'H03', name: '口述历史' });
    const street = contextFor(db, aCaller(home.districtId, { role: 'STREET_ADMIN', scopeId: home.streetId }));
    const nobody = contextFor(db, undefined);
    const inputs = {
      [establish]: { ...facts, code: 'H04', name: '口述' },
      [amend]: { ...facts, id, version: 1, code: 'H03', name: '口述' },
      [close]: { id, version: 1 },
    };

    for (const [document, input] of Object.entries(inputs)) {
      expect((await ask(street, document, { input })).codes).toEqual(['FORBIDDEN']);
      expect((await ask(nobody, document, { input })).codes).toEqual(['UNAUTHENTICATED']);
    }
  });

  it("answers NOT_FOUND for another district's campaign", async () => {
    const id = await establishCampaign(ctx, { ...facts, code: 'H05', name: '古树巡查' });
    const other = await aDistrict(db, '410105', '金水区');
    const foreign = contextFor(db, aCaller(other.districtId));

    expect((await ask(foreign, `{ campaign(id: "${id}") { name } }`)).codes).toEqual(['NOT_FOUND']);
    expect((await ask(foreign, close, { input: { id, version: 1 } })).codes).toEqual(['NOT_FOUND']);
    expect((await ask(foreign, amend, { input: { ...facts, id, version: 1, code: 'X', name: '树' } })).codes).toEqual([
      'NOT_FOUND',
    ]);
  });
});
