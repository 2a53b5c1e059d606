import exceljs from 'exceljs';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditEvent } from '../../access/audit/audit-event.entity.js';
import { attachReadings } from '../../execution/attach-readings.js';
import { newId } from '../../kernel/ids.js';
import { requestMembership } from '../../people/memberships/request-membership.js';
import { Volunteer } from '../../people/volunteers/volunteer.entity.js';
import { makeSchema } from '../../contract.js';
import { RecordAdjustment } from '../../service/service-records/record-adjustment.entity.js';
import { aRegisteredVolunteer, anIdNumber, consentsTo } from '../../testing/a-registration.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aRecord } from '../../testing/an-attendance.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { aSession, serverWith, surroundingsFor } from '../../testing/http.js';
import { personalCopyRoute } from './personal-copy-route.js';

const reason = '本人书面申请';
const idNumber = anIdNumber('1990-05-04');
const sealed = [idNumber, '13812341234', '老鸦陈社区 1 号'];

interface Copy {
  readonly number: string;
  readonly parts: readonly { what: string; rows: readonly Record<string, unknown>[] }[];
}

describe.each(testDatabases())("the copy of a person's data on %s", (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let app: FastifyInstance;
  let stage: ServiceStage;
  let admin: { cookie: string };
  let id: string;

  const take = (body: object = {}, headers: Record<string, string> = admin) =>
    app.inject({
      method: 'POST',
      url: '/personal-copy',
      headers,
      payload: { id, reason, plain: false, format: 'json', ...body },
    });
  const partsOf = (copy: Copy) => Object.fromEntries(copy.parts.map(({ what, rows }) => [what, rows]));
  const deeds = () =>
    thrownAway.db.transact((tx) => tx.list(AuditEvent, { subjectId: id, action: 'copyPersonalData' }));

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    const { db } = thrownAway;
    attachReadings(makeSchema(), db);
    const around = surroundingsFor(db);
    app = await serverWith(around, (server) => Promise.resolve(personalCopyRoute(server, around)));
    stage = await aServiceStage(db);
    admin = await aSession(db, { districtId: stage.districtId, steppedUp: true });
    const { communityId: areaId, teamId, districtId } = stage;
    id = await aRegisteredVolunteer(stage.as.district, { areaId, idNumber, address: '老鸦陈社区 1 号' });
    const volunteer = await db.transact(async (tx) => {
      return tx.update(Volunteer, await tx.lock(Volunteer, id), { state: 'ACTIVE' });
    });
    await requestMembership(stage.as.district, { teamId, volunteerId: id });
    const record = await aRecord(db, { stage, volunteer });
    const asked = { reason: '少计 10 分钟', minutes: 10, askedById: newId(), askedAt: record.recordedAt } as const;
    const hung = { recordId: record.id, volunteerId: id, districtId, areaId, state: 'ASKED', version: 1 } as const;
    await db.transact((tx) => tx.insert(RecordAdjustment, { ...asked, ...hung, id: newId() }));
  });
  afterAll(async () => {
    await app.close();
    await thrownAway.destroy();
  });

  it('tells every part of what is held, masked', async () => {
    const answer = await take();
    const copy: Copy = answer.json();
    const parts = partsOf(copy);

    expect(answer.headers).toMatchObject({
      'cache-control': 'no-store',
      'content-disposition': `attachment; filename="${copy.number}-2026-11-21.json"`,
    });
    expect(parts['person']).toMatchObject([
      { number: copy.number, name: '王*红', phone: '138****1234', idNumber: `****${idNumber.slice(-4)}` },
    ]);
    expect(parts['consents']).toMatchObject([{ purpose: 'SERVICE' }, { purpose: 'SENSITIVE', givenOn: '2026-03-05' }]);
    expect(parts['memberships']).toMatchObject([{ role: 'MEMBER', state: 'REQUESTED' }]);
    expect(parts['signUps']).toMatchObject([{ activity: '清洁家园志愿服务', state: 'SERVED' }]);
    expect(parts['checkEvents']).toMatchObject([{ direction: 'IN' }, { direction: 'OUT', refused: null }]);
    expect(parts['serviceRecords']).toMatchObject([{ creditedMinutes: 120, netMinutes: 120, trustClass: 'A' }]);
    expect(parts['adjustments']).toMatchObject([{ minutes: 10, record: parts['serviceRecords']?.[0]?.['number'] }]);
    expect(parts).toMatchObject({ partyRosters: [], objections: [] });
    expect(parts['deeds']).toMatchObject([{ action: 'registerVolunteer' }]);
    for (const secret of sealed) expect(answer.payload).not.toContain(secret);
    expect(answer.payload).not.toMatch(/Hash|Sealed|nonce/);
  });

  it('tells in plain what is sealed, to who asks for it', async () => {
    const answer = await take({ plain: true });

    expect(partsOf(answer.json())['person']).toMatchObject([
      { name: '王小红', idNumber, phone: '13812341234', address: '老鸦陈社区 1 号' },
    ]);
  });

  it('writes a sheet with one fact a line, in the words that were given', async () => {
    const words = {
      person: '个人信息',
      name: '姓名',
      serviceRecords: '服务记录',
      trustClass: '可信等级',
      'serviceRecords.trustClass.A': 'A 核验',
    };
    const csv = await take({ format: 'csv', heads: ['部分', '序号', '项目', '内容'], words });
    const xlsx = await take({ format: 'xlsx', words });
    const book = new exceljs.Workbook();
    await book.xlsx.load(xlsx.rawPayload as unknown as ArrayBuffer);

    const lines = csv.payload.replace(/^\uFEFF/, '').split('\r\n');
    expect(lines[0]).toBe('部分,序号,项目,内容');
    expect(lines).toContain('个人信息,1,姓名,王*红');
    expect(lines).toContain('服务记录,1,可信等级,A 核验');
    expect(lines).toContain('服务记录,1,startsAt,2026-12-05 09:00:00');
    const sheet = book.worksheets[0]?.getSheetValues().map((row) => (row as unknown[]).slice(1).join());
    expect(sheet).toContain('part,row,fact,value');
    expect(sheet).toContain('服务记录,1,可信等级,A 核验');
    expect(sheet).toContain('服务记录,1,creditedMinutes,120');
  });

  it('is written into the audit trail with the reason, and without what was in it', async () => {
    const before = (await deeds()).length;
    await take({ plain: true, format: 'csv' });
    const events = await deeds();

    expect(events).toHaveLength(before + 1);
    expect(events.at(-1)).toMatchObject({ reason, actorName: '测试账号', subjectType: 'Volunteer' });
    const facts = Object.fromEntries(events.at(-1)?.changes.map(({ field, after }) => [field, after]) ?? []);
    expect(facts).toMatchObject({ format: '"csv"' });
    expect(facts['unmaskableFields']).toContain('ID_NUMBER');
    for (const secret of sealed) expect(JSON.stringify(events)).not.toContain(secret);
  });

  it('keeps what is sealed masked while the consent to it is missing', async () => {
    const areaId = stage.communityId;
    const guardian = { name: '王母', phone: '13899990002', relation: '母亲' };
    const consents = consentsTo(['SERVICE', 'GUARDIAN'], 'GUARDIAN');
    const child = { name: '王小小', bornOn: '2015-05-04', idKind: 'NONE', idNumber: null, phone: null } as const;
    const other = await aRegisteredVolunteer(stage.as.district, {
      areaId,
      ...child,
      guardian,
      consents: [...consents, ...consentsTo(['SENSITIVE'], 'GUARDIAN')],
    });
    await thrownAway.db.transact((tx) =>
      tx.sql.run(
        "UPDATE volunteer_consent SET withdrawn_on = '2026-11-01' WHERE volunteer_id = ? AND purpose = 'SENSITIVE'",
        [other],
      ),
    );

    const plain = await take({ id: other, plain: true });
    const masked = await take({ id: other });

    expect(plain.json()).toMatchObject({ errors: [{ extensions: { code: 'CONSENT_MISSING' } }] });
    expect(masked.statusCode).toBe(200);
    expect(masked.payload).not.toContain('王小小');
  });

  it('is for who keeps the registry, has proven themselves and says why', async () => {
    const { districtId, streetId, teamId } = stage;
    const { db } = thrownAway;
    const team = { role: 'TEAM_LEADER', scopeKind: 'TEAM', scopeId: teamId, areaId: streetId } as const;
    const cases = [
      [await take({}, {}), 401, 'UNAUTHENTICATED'],
      [await take({}, await aSession(db, { districtId })), 403, 'STEP_UP_REQUIRED'],
      [await take({}, await aSession(db, { districtId, role: 'AUDITOR', steppedUp: true })), 403, 'FORBIDDEN'],
      [await take({}, await aSession(db, { districtId, ...team, steppedUp: true })), 403, 'FORBIDDEN'],
      [await take({ reason: ' ' }), 400, 'BAD_USER_INPUT'],
      [await take({ format: 'pdf' }), 400, 'BAD_USER_INPUT'],
      [await take({ id: newId() }), 404, 'NOT_FOUND'],
      [await take({}, { ...admin, origin: 'https://elsewhere.example' }), 403, 'FORBIDDEN'],
    ] as const;
    const [foreign] = [stage.as.stranger.caller?.districtId ?? ''];
    const stranger = await take({}, await aSession(db, { districtId: foreign, steppedUp: true }));

    expect(cases.map(([answer, status]) => [answer.statusCode, status])).toEqual(
      cases.map(([, status]) => [status, status]),
    );
    for (const [answer, , code] of cases) expect(answer.json()).toMatchObject({ errors: [{ extensions: { code } }] });
    expect(stranger.statusCode).toBe(404);
  });
});
