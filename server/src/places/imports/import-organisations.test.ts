import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DataImport } from '../../access/imports/data-import.entity.js';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { aDistrict, type District } from '../../testing/a-district.js';
import { aTeam } from '../../testing/a-team.js';
import { anAccount } from '../../testing/an-account.js';
import { anImport, aTable, importNow, throughStep } from '../../testing/an-import.js';
import { anOrganisation } from '../../testing/an-organisation.js';
import { asking, type Ask } from '../../testing/ask.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { Organisation } from '../organisations/organisation.entity.js';

describe.each(testDatabases())('importing organisations on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let home: District;
  let ctx: RequestContext;
  let code = 410100;
  const heads = '单位名称*,单位类型,所在街道,统一社会信用代码,电话\n';

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
  });
  beforeEach(async () => {
    home = await aDistrict(db, String(++code), '惠济区');
    const accountId = await anAccount(db, { districtId: home.districtId });
    ctx = contextFor(db, aCaller(home.districtId, { accountId }));
  });
  afterAll(() => thrownAway.destroy());
  const names = async () =>
    (await db.transact((tx) => tx.list(Organisation, { districtId: home.districtId }))).map((o) => o.name);
  const rowsOf = async (id: string) => {
    const text = `query ($id: ID!) { import(id: $id) { rows { nodes { sheetRow outcome result cells reasons { code column message } } } } }`;
    const { data } = await ask<{ import: { rows: { nodes: object[] } } }>(ctx, text, { id });
    return data.import.rows.nodes;
  };

  it('suggests the columns, previews every row with its reasons, and writes nothing by that', async () => {
    await anOrganisation(ctx, { areaId: home.streetId, name: '区图书馆', kind: 'UNIT' });
    await anOrganisation(ctx, {
      areaId: home.streetId,
      name: '已知学校',
      kind: 'SCHOOL',
      creditCode: '91350100M000100Y43',
    });
    const id = await anImport(
      ctx,
      'ORGANISATIONS',
      `${heads}财经学院,学校,长兴路街道,,13800000001\n区图书馆,单位,,,0371-60000000\n区图书馆,单位,,,\n,学校,,,\n` +
        '某公司,企业,不存在街道,,\n坏码,学校,,91350100M000100Y44,\n已知学校,学校,,9144030071526726XG,\n=A1,学校,,,\n',
    );

    const checked = await throughStep(ctx, id, 'preview');

    expect(await importNow(ctx, id)).toMatchObject({ mapping: ['name', 'kind', 'area', 'creditCode', 'contactPhone'] });
    expect(checked).toMatchObject({ state: 'CHECKED', outcomes: { NEW: 1, CHANGED: 1, FAULTY: 5, DOUBTFUL: 1 } });
    expect(await rowsOf(id)).toEqual([
      expect.objectContaining({ sheetRow: 2, outcome: 'NEW', cells: expect.arrayContaining(['138****0001']) }),
      expect.objectContaining({ sheetRow: 3, outcome: 'CHANGED' }),
      expect.objectContaining({ outcome: 'FAULTY', reasons: [expect.objectContaining({ code: 'SAME_AS_ROW' })] }),
      expect.objectContaining({
        outcome: 'FAULTY',
        reasons: [expect.objectContaining({ code: 'REQUIRED', column: '单位名称*' })],
      }),
      expect.objectContaining({ outcome: 'FAULTY', reasons: [expect.objectContaining({ column: '所在街道' })] }),
      expect.objectContaining({
        outcome: 'FAULTY',
        reasons: [expect.objectContaining({ column: '统一社会信用代码' })],
      }),
      expect.objectContaining({ outcome: 'DOUBTFUL', reasons: [expect.objectContaining({ code: 'SAME_NAME' })] }),
      expect.objectContaining({ outcome: 'FAULTY', reasons: [expect.objectContaining({ code: 'FORMULA' })] }),
    ]);
    expect(await names()).toHaveLength(2);
  });

  it('does what the preview said; the same file again changes nothing; blanks overwrite nothing', async () => {
    const table = `${heads}财经学院,学校,长兴路街道,,13800000001\n区图书馆,单位,,,\n`;
    await anOrganisation(ctx, {
      areaId: home.streetId,
      name: '区图书馆',
      kind: 'OTHER',
      contactPhone: '0371-60000000',
    });
    const id = await anImport(ctx, 'ORGANISATIONS', table);
    await throughStep(ctx, id, 'preview');

    const run = await throughStep(ctx, id, 'run');
    const again = await anImport(ctx, 'ORGANISATIONS', table);
    const checked = await throughStep(ctx, again, 'preview');

    expect(run).toMatchObject({ state: 'DONE', results: { REGISTERED: 1, AMENDED: 1 } });
    const library = await db.transact((tx) => tx.find(Organisation, { districtId: home.districtId, name: '区图书馆' }));
    expect(library).toMatchObject({ kind: 'UNIT', contactPhone: '0371-60000000', areaId: home.streetId, version: 2 });
    expect(checked).toMatchObject({ outcomes: { UNCHANGED: 2 } });
    expect(await throughStep(ctx, again, 'run')).toMatchObject({ results: { SKIPPED: 2 } });
  });

  it('sees what changed between preview and run', async () => {
    const id = await anImport(ctx, 'ORGANISATIONS', `${heads}财经学院,学校,,,\n`);
    await throughStep(ctx, id, 'preview');
    await anOrganisation(ctx, { areaId: home.districtId, name: '财经学院', kind: 'SCHOOL' });

    expect(await throughStep(ctx, id, 'run')).toMatchObject({ state: 'DONE', results: { SKIPPED: 1 } });
    expect(await names()).toEqual(['财经学院']);
  });

  it('is undone as a whole, and not at all once something stands on it', async () => {
    const table = `${heads}财经学院,学校,,,\n区图书馆,单位,,,\n`;
    await anOrganisation(ctx, { areaId: home.streetId, name: '区图书馆', kind: 'OTHER' });
    const id = await anImport(ctx, 'ORGANISATIONS', table);
    await throughStep(ctx, id, 'preview');
    await throughStep(ctx, id, 'run');

    const undone = await throughStep(ctx, id, 'undo');
    const library = await db.transact((tx) => tx.find(Organisation, { districtId: home.districtId, name: '区图书馆' }));
    const second = await anImport(ctx, 'ORGANISATIONS', table);
    await throughStep(ctx, second, 'preview');
    await throughStep(ctx, second, 'run');
    const school = await db.transact((tx) => tx.find(Organisation, { districtId: home.districtId, name: '财经学院' }));
    await aTeam(ctx, { areaId: home.streetId, organisationId: school?.id ?? '' });
    const kept = await throughStep(ctx, second, 'undo');

    expect(undone).toMatchObject({ state: 'UNDONE', results: { UNDONE: 2, REGISTERED: 0, AMENDED: 0 } });
    expect(library).toMatchObject({ kind: 'OTHER', version: 3 });
    expect(kept).toMatchObject({ state: 'DONE', failure: expect.stringMatching(/rows 2 /) });
    expect(await names()).toHaveLength(2);
  });

  it('remembers the columns of a table for the next one with these heads', async () => {
    const set = `mutation ($input: SetImportMappingInput!) { setImportMapping(input: $input) { import { columns { field } } } }`;
    const odd = '甲,乙\n财经学院,学校\n';
    const id = await anImport(ctx, 'ORGANISATIONS', odd);
    const preview = `mutation ($input: ImportStepInput!) { previewImport(input: $input) { import { id } } }`;

    expect((await ask(ctx, preview, { input: { id, version: 1 } })).codes).toEqual(['MAPPING_INCOMPLETE']);
    expect((await ask(ctx, set, { input: { id, version: 1, mapping: ['name', 'name'] } })).codes).toEqual([
      'BAD_USER_INPUT',
    ]);
    expect((await ask(ctx, set, { input: { id, version: 1, mapping: ['name'] } })).codes).toEqual(['BAD_USER_INPUT']);
    expect((await ask(ctx, set, { input: { id, version: 1, mapping: ['name', 'kind'] } })).codes).toEqual([]);
    expect(await importNow(ctx, await anImport(ctx, 'ORGANISATIONS', odd))).toMatchObject({
      mapping: ['name', 'kind'],
    });
  });

  it('is for administrators, in their own area, with their own file', async () => {
    const fileId = await aTable(ctx, `${heads}财经学院,学校,,,\n`);
    const begin = `mutation ($input: BeginImportInput!) { beginImport(input: $input) { import { id } } }`;
    const input = { fileId, target: 'ORGANISATIONS', name: '名单.csv' };
    const as = (facts: Parameters<typeof aCaller>[1]) =>
      contextFor(db, aCaller(home.districtId, { accountId: ctx.caller?.accountId ?? '', ...facts }));
    const codes = async (who: RequestContext, more = {}) =>
      (await ask(who, begin, { input: { ...input, ...more } })).codes;

    expect(await codes(contextFor(db, undefined))).toEqual(['UNAUTHENTICATED']);
    for (const role of ['STATION_MANAGER', 'TEAM_LEADER', 'AUDITOR'] as const)
      expect(await codes(as({ role }))).toEqual(['FORBIDDEN']);
    expect(await codes(contextFor(db, aCaller(home.districtId)))).toEqual(['BAD_USER_INPUT']);
    expect(await codes(as({ role: 'STREET_ADMIN', scopeId: home.streetId }), { areaId: home.districtId })).toEqual([
      'BAD_USER_INPUT',
    ]);
    expect(await codes(as({ role: 'STREET_ADMIN', scopeId: home.streetId }))).toEqual([]);
    const id = await anImport(ctx, 'ORGANISATIONS', `${heads}财经学院,学校,,,\n`);
    const other = await aDistrict(db, String(++code), '金水区');
    const run = `mutation ($input: RunImportInput!) { runImport(input: $input) { import { id } } }`;
    const step = { input: { id, version: 1 } };
    expect((await ask(contextFor(db, aCaller(other.districtId)), run, step)).codes).toEqual(['NOT_FOUND']);
    expect((await ask(as({ role: 'STREET_ADMIN', scopeId: home.streetId }), run, step)).codes).toEqual(['NOT_FOUND']);
    expect((await ask(ctx, run, step)).codes).toEqual(['TRANSITION_NOT_ALLOWED']);
    expect((await ask(as({ role: 'AUDITOR' }), '{ imports { totalCount } }')).data).toEqual({
      imports: { totalCount: 0 },
    });
  });

  it('is discarded with its rows, and one of two steps at once gets through', async () => {
    const id = await anImport(ctx, 'ORGANISATIONS', `${heads}财经学院,学校,,,\n`);
    const { version } = await throughStep(ctx, id, 'preview');
    const step = (name: string, type: string) =>
      ask(ctx, `mutation ($input: ${type}!) { ${name}(input: $input) { import { state rows { totalCount } } } }`, {
        input: { id, version },
      });

    const answers = await Promise.all([
      step('discardImport', 'ImportStepInput'),
      step('discardImport', 'ImportStepInput'),
    ]);

    expect(answers.flatMap(({ codes }) => codes)).toEqual(['CONFLICT']);
    expect(await db.transact((tx) => tx.get(DataImport, id))).toMatchObject({ state: 'DISCARDED' });
    expect(await rowsOf(id)).toEqual([]);
  });
});
