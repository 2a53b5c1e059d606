import exceljs from 'exceljs';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditEvent } from '../../access/audit/audit-event.entity.js';
import { attachReadings } from '../../execution/attach-readings.js';
import { establishArea } from '../../places/areas/establish-area.js';
import { makeSchema } from '../../contract.js';
import { aDistrict, type District } from '../../testing/a-district.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { aSession, serverWith, surroundingsFor } from '../../testing/http.js';
import { exportRoute } from './export-route.js';

const columns = [
  { field: 'code', label: '代码' },
  { field: 'name', label: '名称' },
  { field: 'level', label: '层级' },
  { field: 'parent.name', label: '上级' },
];
const communities = { filter: { level: { eq: 'COMMUNITY' } }, sort: [{ field: 'CODE', direction: 'ASC' }] };

describe.each(testDatabases())('an export on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let app: FastifyInstance;
  let home: District;
  let admin: { cookie: string };
  let made: string[];

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    const { db } = thrownAway;
    const around = surroundingsFor(db);
    const schema = makeSchema();
    attachReadings(schema, db);
    app = await serverWith(around, (server) => Promise.resolve(exportRoute(server, around, { schema, mostRows: 300 })));
    home = await aDistrict(db, '410108', '惠济区');
    await aDistrict(db, '410105', '金水区');
    made = await manyCommunities(home, 230);
    admin = await aSession(db, { districtId: home.districtId, steppedUp: true });
  }, 120_000);

  afterAll(async () => {
    await app.close();
    await thrownAway.destroy();
  });

  async function manyCommunities({ districtId, streetId }: District, count: number): Promise<string[]> {
    const ctx = contextFor(thrownAway.db, aCaller(districtId));
    const ids: string[] = [];
    for (let n = 0; n < count; n += 1) {
      const code = `410108002${String(500 + n)}`;
      const name = n === 0 ? '=HYPERLINK("http://evil.example")' : `第${String(n)}社区`;
      ids.push(
        await establishArea(ctx, { parentId: streetId, level: 'COMMUNITY', code, name, validFrom: '2020-01-01' }),
      );
    }
    return ids;
  }

  const take = (body: object, headers: Record<string, string> = admin) =>
    app.inject({
      method: 'POST',
      url: '/export',
      headers,
      payload: { list: 'areas', format: 'csv', columns, ...body },
    });
  const linesOf = (csv: string): string[] =>
    csv
      .replace(/^\uFEFF/, '')
      .trimEnd()
      .split('\r\n');

  it('writes every row of the list as CSV that spreadsheets read, page after page', async () => {
    const answer = await take({ ...communities, values: { level: { COMMUNITY: '社区' } } });
    const lines = linesOf(answer.payload);

    expect(answer.statusCode).toBe(200);
    expect(answer.rawPayload.subarray(0, 3).toString('hex')).toBe('efbbbf');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="areas-2026-11-21.csv"');
    expect(lines[0]).toBe('代码,名称,层级,上级');
    expect(lines[1]).toBe("'410108002101,惠济区老鸦陈社区,社区,惠济区长兴路街道");
    expect(lines.length).toBe(1 + 1 + 230);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('runs nothing in a spreadsheet', async () => {
    const lines = linesOf((await take({ filter: { code: { eq: '410108002500' } } })).payload);

    expect(lines[1]).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
  });

  it('writes the same as a workbook without formulas, its codes as text', async () => {
    const answer = await take({ ...communities, format: 'xlsx' });
    const book = new exceljs.Workbook();
    await book.xlsx.load(answer.rawPayload as unknown as ArrayBuffer);
    const sheet = book.worksheets[0];

    expect(answer.headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    expect(sheet?.rowCount).toBe(232);
    expect(sheet?.getRow(1).values).toEqual([undefined, '代码', '名称', '层级', '上级']);
    expect(sheet?.getRow(2).getCell(1)).toMatchObject({ value: '410108002101', type: exceljs.ValueType.String });
    sheet?.eachRow((row) => {
      row.eachCell((cell) => {
        expect(cell.type).toBe(exceljs.ValueType.String);
      });
    });
  });

  it('keeps to the records that were chosen', async () => {
    const [first = '', second = ''] = made.slice(10);

    const lines = linesOf((await take({ ids: [first, second], sort: communities.sort })).payload);

    expect(lines.slice(1).map((line) => line.split(',')[1])).toEqual(['第10社区', '第11社区']);
  });

  it('shows no row of another district, not even to who knows its id', async () => {
    const elsewhere = await aDistrict(thrownAway.db, '410102', '中原区');

    const lines = linesOf((await take({ ids: [elsewhere.districtId, elsewhere.streetId] })).payload);

    expect(lines).toEqual(['代码,名称,层级,上级']);
  });

  it('is written into the audit trail with its filter and its number of rows', async () => {
    await take(communities);

    const events = await thrownAway.db.transact((tx) =>
      tx.list(AuditEvent, { action: 'export', districtId: home.districtId }),
    );
    const facts = Object.fromEntries(
      (events.at(-1)?.changes ?? []).map(({ field, after }) => [field, JSON.parse(after ?? 'null') as unknown]),
    );
    expect(events.at(-1)).toMatchObject({ subjectType: 'Area', actorName: '测试账号' });
    expect(facts).toMatchObject({
      list: 'areas',
      format: 'csv',
      filter: communities.filter,
      rows: 231,
      columns: ['code', 'name', 'level', 'parent.name'],
    });
  });

  it('refuses a list with more rows than one export may have, and leaves no file half-written', async () => {
    const large = await aDistrict(thrownAway.db, '410103', '二七区');
    await manyCommunities(large, 298);
    const other = await aSession(thrownAway.db, { districtId: large.districtId, steppedUp: true });

    const answer = await take({}, other);

    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({
      errors: [
        { extensions: { fields: { filter: 'This list has 301 rows, an export at most 300. Narrow the filter.' } } },
      ],
    });
  });

  it('refuses strangers, who has not proven themselves again, and pages of other sites', async () => {
    const plain = await aSession(thrownAway.db, { districtId: home.districtId });

    const answers = [
      await take({}, {}),
      await take({}, plain),
      await take({}, { ...admin, origin: 'https://elsewhere.example' }),
    ];

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 403, 403]);
    expect(answers[1]?.json()).toMatchObject({ errors: [{ extensions: { code: 'STEP_UP_REQUIRED' } }] });
  });

  it.each([
    ['an unknown list', { list: 'passwords' }],
    ['a list that is none', { list: '__schema' }],
    ['an unknown format', { format: 'pdf' }],
    ['no columns', { columns: [] }],
    ['an unknown field', { columns: [{ field: 'passwordHash', label: 'x' }] }],
    ['a field that is a record', { columns: [{ field: 'parent', label: 'x' }] }],
    ['a field of nothing', { columns: [{ field: 'name.length', label: 'x' }] }],
    ['text that is no field', { columns: [{ field: 'name } } { __schema', label: 'x' }] }],
    ['an unknown filter', { filter: { nonsense: { eq: 1 } } }],
    ['a filter of the wrong kind', { filter: { level: { eq: 'GALAXY' } } }],
    ['an unknown order', { sort: [{ field: 'PASSWORD' }] }],
    ['what it does not know', { surprise: true }],
  ])('refuses %s and says so', async (_, body) => {
    const answer = await take(body);

    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });
});
