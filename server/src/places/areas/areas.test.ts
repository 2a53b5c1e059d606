import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditEvent } from '../../access/audit/audit-event.entity.js';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { aDistrict, type District } from '../../testing/a-district.js';
import { asking, type Ask } from '../../testing/ask.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { establishArea } from './establish-area.js';

describe.each(testDatabases())('areas on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let home: District;
  let ctx: RequestContext;
  const community = { level: 'COMMUNITY', validFrom: '2020-01-01' } as const;
  const establish = `mutation ($input: EstablishAreaInput!) {
    establishArea(input: $input) { area { id name level version parent { name } } } }`;
  const amend = 'mutation ($input: AmendAreaInput!) { amendArea(input: $input) { area { name version } } }';

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    home = await aDistrict(db, '410108', '惠济区');
    ctx = contextFor(db, aCaller(home.districtId));
  });
  afterAll(() => thrownAway.destroy());

  it('establishes a community below a sub-district', async () => {
    const input = { ...community, parentId: home.streetId, code: '410108002001', name: '清华园社区' };
    const { data, codes } = await ask<{ establishArea: { area: object } }>(ctx, establish, { input });

    expect(codes).toEqual([]);
    expect(data.establishArea.area).toMatchObject({
      name: '清华园社区',
      level: 'COMMUNITY',
      version: 1,
      parent: { name: home.streetName },
    });
  });

  it('refuses a level that does not fit below its parent', async () => {
    const input = { ...community, parentId: home.districtId, code: '410108002002', name: '错层社区' };

    expect((await ask(ctx, establish, { input })).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('refuses a code that is taken, naming the field', async () => {
    const input = { ...community, parentId: home.streetId, code: '410108009001', name: '甲社区' };
    await establishArea(ctx, input);

    await expect(establishArea(ctx, { ...input, name: '乙社区' })).rejects.toMatchObject({ fields: { code: /taken/ } });
  });

  it('refuses who is not signed in, and who may not shape the tree', async () => {
    const input = { ...community, parentId: home.streetId, code: '410108009002', name: '丙社区' };
    const street = aCaller(home.districtId, { role: 'STREET_ADMIN', scopeId: home.streetId });

    expect((await ask(contextFor(db, undefined), establish, { input })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(contextFor(db, street), establish, { input })).codes).toEqual(['FORBIDDEN']);
  });

  it("answers NOT_FOUND for another district's area, and lists none of them", async () => {
    const other = await aDistrict(db, '410105', '金水区');
    const foreign = contextFor(db, aCaller(other.districtId));

    expect((await ask(foreign, `{ area(id: "${home.streetId}") { name } }`)).codes).toEqual(['NOT_FOUND']);
    const { data } = await ask<{ areas: { nodes: { name: string }[] } }>(
      foreign,
      '{ areas(first: 100) { nodes { name } } }',
    );
    expect(data.areas.nodes.map((area) => area.name)).not.toContain(home.streetName);
  });

  it('lets only one of two simultaneous changes to the same version through', async () => {
    const id = await establishArea(ctx, {
      ...community,
      parentId: home.streetId,
      code: '410108009003',
      name: '丁社区',
    });
    const input = { id, version: 1, code: '410108009003', validFrom: '2020-01-01' };
    const answers = await Promise.all(
      ['丁一社区', '丁二社区'].map((name) => ask(ctx, amend, { input: { ...input, name } })),
    );

    expect(answers.flatMap((answer) => answer.codes)).toEqual(['CONFLICT']);
  });

  it('finds an area by prefix, substring and pinyin initials', async () => {
    for (const q of ['惠济', '济', 'hjq', '410108']) {
      const { data } = await ask<{ areas: object }>(
        ctx,
        'query ($q: String) { areas(filter: { q: $q, level: { eq: DISTRICT } }) { totalCount } }',
        { q },
      );
      expect([q, data.areas]).toEqual([q, { totalCount: 1 }]);
    }
  });

  it('pages through a list by cursor without losing or repeating a row, forwards and backwards', async () => {
    const page = `query ($first: Int, $after: String, $last: Int, $before: String) {
      areas(sort: [{ field: LEVEL, direction: DESC }, { field: VALID_FROM }], first: $first, after: $after, last: $last, before: $before) {
        totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    type Page = {
      totalCount: number;
      nodes: { id: string }[];
      pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
    };
    const whole = (await ask<{ areas: Page }>(ctx, page, { first: 100 })).data.areas;
    const forwards: string[] = [];
    const backwards: string[] = [];

    for (let after: string | undefined, more = true; more;) {
      const next = (await ask<{ areas: Page }>(ctx, page, { first: 2, after })).data.areas;
      forwards.push(...next.nodes.map((node) => node.id));
      after = next.pageInfo.endCursor;
      more = next.pageInfo.hasNextPage;
    }
    for (let before: string | undefined, more = true; more;) {
      const next = (await ask<{ areas: Page }>(ctx, page, { last: 2, before })).data.areas;
      backwards.unshift(...next.nodes.map((node) => node.id));
      before = next.pageInfo.startCursor;
      more = next.pageInfo.hasPreviousPage;
    }

    expect(whole.nodes).toHaveLength(whole.totalCount);
    expect(forwards).toEqual(whole.nodes.map((node) => node.id));
    expect(backwards).toEqual(forwards);
  });

  it('writes who changed what from what to what', async () => {
    const id = await establishArea(ctx, {
      ...community,
      parentId: home.streetId,
      code: '410108009004',
      name: '戊社区',
    });
    await ask(ctx, amend, {
      input: { id, version: 1, code: '410108009004', name: '戊戌社区', validFrom: '2020-01-01' },
    });

    const events = await db.transact((tx) => tx.list(AuditEvent, { subjectId: id }));
    expect(events.map((event) => event.action)).toEqual(['establishArea', 'amendArea']);
    expect(events[1]).toMatchObject({ actorName: '测试管理员', address: '127.0.0.1' });
    expect(events[1]?.changes).toContainEqual({
      table: 'area',
      recordId: id,
      field: 'name',
      before: '"戊社区"',
      after: '"戊戌社区"',
    });
  });

  it('does a mutation once for one Idempotency-Key, and refuses the key for another request', async () => {
    const input = { ...community, parentId: home.streetId, code: '410108009005', name: '己社区' };
    const withKey = (bodyHash: string): RequestContext => ({
      ...ctx,
      idempotency: { key: 'key-of-this-test', bodyHash, turn: 0 },
    });

    const ids = await Promise.all([1, 2, 3].map(() => establishArea(withKey('a'), input)));

    expect(new Set(ids).size).toBe(1);
    await expect(establishArea(withKey('b'), input)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('takes several figures for the same area and year at once, the last one standing', async () => {
    const record = `mutation ($input: RecordAreaStatInput!) { recordAreaStat(input: $input) { areaStat { id version } } }`;
    const input = { areaId: home.communityId, year: 2026, source: '统计公报' };
    await ask(ctx, record, { input: { ...input, residentPopulation: 1 } });

    const given = [2, 3, 4, 5].map((residentPopulation) =>
      ask(ctx, record, { input: { ...input, residentPopulation } }),
    );

    expect((await Promise.all(given)).flatMap((answer) => answer.codes)).toEqual([]);
    const { data } = await ask<{ areaStats: { nodes: { version: number }[] } }>(
      ctx,
      'query ($id: ID!) { areaStats(filter: { areaId: { eq: $id } }) { nodes { version } } }',
      { id: home.communityId },
    );
    expect(data.areaStats.nodes).toEqual([{ version: 5 }]);
  });
});
