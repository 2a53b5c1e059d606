import exceljs from 'exceljs';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditEvent } from '../../access/audit/audit-event.entity.js';
import { ImportTargetName } from '../../access/imports/data-import.entity.js';
import type { RequestContext } from '../../kernel/context.js';
import { aDistrict, type District } from '../../testing/a-district.js';
import { anAccount } from '../../testing/an-account.js';
import { anImport, importNow, throughStep } from '../../testing/an-import.js';
import { anIdNumber } from '../../testing/a-registration.js';
import { asking } from '../../testing/ask.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { aSession, serverWith, surroundingsFor } from '../../testing/http.js';
import { importFileRoutes } from './import-file-routes.js';

const targets = Object.values(ImportTargetName).map((name) => name.toLowerCase());

describe.each(testDatabases())('files of imports on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let app: FastifyInstance;
  let home: District;
  let ctx: RequestContext;
  let admin: { cookie: string };

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    const { db } = thrownAway;
    const around = surroundingsFor(db);
    asking(db);
    app = await serverWith(around, (server) => Promise.resolve(importFileRoutes(server, around)));
    home = await aDistrict(db, '410108', '惠济区');
    ctx = contextFor(db, aCaller(home.districtId, { accountId: await anAccount(db, { districtId: home.districtId }) }));
    admin = await aSession(db, { districtId: home.districtId, steppedUp: true });
  });
  afterAll(async () => {
    await app.close();
    await thrownAway.destroy();
  });

  const template = (file: string, headers: Record<string, string> = admin) =>
    app.inject({ method: 'GET', url: `/imports/templates/${file}`, headers });
  const faults = (id: string, body: object, headers: Record<string, string> = admin) =>
    app.inject({ method: 'POST', url: `/imports/${id}/faults`, headers, payload: body });
  const sheetsOf = async (bytes: Buffer) => {
    const book = new exceljs.Workbook();
    await book.xlsx.load(bytes as unknown as ArrayBuffer);
    return book.worksheets;
  };
  const cells = (sheet: exceljs.Worksheet | undefined, row: number) =>
    ((sheet?.getRow(row).values ?? []) as exceljs.CellValue[]).slice(1).map(String);

  it.each(targets)(
    'the template of %s says what goes where, keeps digits, and its example is told as one',
    async (name) => {
      const [table, notes] = await sheetsOf((await template(`${name}.xlsx`)).rawPayload);
      const csv = (await template(`${name}.csv`)).rawPayload;

      const id = await anImport(ctx, name.toUpperCase() as ImportTargetName, csv);
      const { mapping } = await importNow(ctx, id);
      const checked = await throughStep(ctx, id, 'preview');

      expect(csv.toString()).toContain(cells(table, 1).join(','));
      expect(table?.getColumn(2).numFmt).toBe('@');
      expect(notes?.rowCount).toBe(cells(table, 1).length + 2);
      expect(mapping).not.toContain(null);
      expect(checked.outcomes).toEqual({ FAULTY: 1 });
    },
  );

  it('hands out what did not come in, whole, with reasons in the reader’s words and nothing that calculates', async () => {
    const idNumber = anIdNumber('1990-05-04');
    const heads = '姓名,身份证号码,手机号,所属社区\n';
    const wrong = `李四,${idNumber},12345,老鸦陈社区\n王五,@SUM(1+1),,火星社区\n=A1,,,\n`;
    const id = await anImport(ctx, 'VOLUNTEERS', `${heads}张三,${anIdNumber('1990-05-05')},,老鸦陈社区\n${wrong}`);
    await throughStep(ctx, id, 'preview');
    const sentences = { 'Give a mobile number of 11 digits.': '请填写 11 位手机号' };

    const csv = (await faults(id, { format: 'csv', codes: { FORMULA: '是公式' }, sentences })).body;
    const [sheet] = await sheetsOf((await faults(id, { format: 'xlsx', sentences })).rawPayload);

    const [first, second, third, fourth] = csv.slice(1).split('\r\n');
    expect(first).toBe('行号,原因,姓名,身份证号码,手机号,所属社区');
    expect(second).toBe(
      `3,手机号：请填写 11 位手机号,李四,${idNumber.endsWith('X') ? '' : "'"}${idNumber},12345,老鸦陈社区`,
    );
    expect(third).toContain(`王五,'@SUM(1+1),,火星社区`);
    expect(fourth).toContain('姓名：是公式');
    expect(cells(sheet, 2)).toEqual(['3', '手机号：请填写 11 位手机号', '李四', idNumber, '12345', '老鸦陈社区']);
    const events = await thrownAway.db.transact((tx) =>
      tx.list(AuditEvent, { action: 'exportFaultyRows', subjectId: id }),
    );
    expect(events.map(({ actorName }) => actorName)).toEqual(['测试账号', '测试账号']);
  });

  it('refuses strangers, other roles, other districts, and who has not proven who they are', async () => {
    const { db } = thrownAway;
    const id = await anImport(ctx, 'VOLUNTEERS', '姓名,手机号\n张三,1\n');
    const { districtId } = home;
    const elsewhere = await aDistrict(db, '410105', '金水区');
    const auditor = await aSession(db, { districtId, role: 'AUDITOR', steppedUp: true });
    const lately = await aSession(db, { districtId });
    const foreign = await aSession(db, { districtId: elsewhere.districtId, steppedUp: true });
    const body = { format: 'csv' };

    const codes = [
      ...(await Promise.all([template('volunteers.xlsx', {}), template('volunteers.csv', auditor)])),
      ...(await Promise.all([template('cats.xlsx'), template('volunteers.ods')])),
      ...(await Promise.all([faults(id, body, {}), faults(id, body, lately), faults(id, body, auditor)])),
      ...(await Promise.all([faults(id, body, foreign), faults(id, { format: 'ods' })])),
    ].map((answer) => answer.json<{ errors: { extensions: { code: string } }[] }>().errors[0]?.extensions.code);

    expect(codes).toEqual([
      'UNAUTHENTICATED',
      'FORBIDDEN',
      'NOT_FOUND',
      'NOT_FOUND',
      'UNAUTHENTICATED',
      'STEP_UP_REQUIRED',
      'NOT_FOUND',
      'NOT_FOUND',
      'BAD_USER_INPUT',
    ]);
  });
});
