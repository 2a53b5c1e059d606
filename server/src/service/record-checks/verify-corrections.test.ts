import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { aFinalRecord, tuesdayOfNextWeek } from '../../testing/a-standing-record.js';
import { asking } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { decideObjection } from '../objections/decide-objection.js';
import { fileObjection } from '../objections/file-objection.js';
import { withdrawObjection } from '../objections/withdraw-objection.js';
import { approveAdjustment } from '../record-adjustments/approve-adjustment.js';
import { dropAdjustment } from '../record-adjustments/drop-adjustment.js';
import { requestAdjustment } from '../record-adjustments/request-adjustment.js';
import { Objection } from '../service-records/objection.entity.js';
import { RecordLink } from '../service-records/record-link.entity.js';
import { verifyRecords } from './verify-records.js';

describe.each(testDatabases())('verifying corrections and objections on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let stage: ServiceStage;
  let recordId: string;
  let adjustmentId: string;
  let objectionId: string;
  const run = (sql: string, params: (string | number)[]) => db.transact((tx) => tx.sql.run(sql, params));
  const says = async () => (await verifyRecords(db)).faults.map(({ kind: what, says: how }) => `${what} ${how}`);

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    stage = await aServiceStage(db);
    ({ id: recordId } = await aFinalRecord(db, { stage }));
    const [station, street] = [stage.as.station, stage.as.street].map((ctx) => stage.at(ctx, tuesdayOfNextWeek));
    if (!station || !street) throw new Error('Nobody acts.');
    const request = (minutes: number) => requestAdjustment(station, { recordId, minutes, reason: '漏记时长' });
    adjustmentId = await request(15);
    await approveAdjustment(street, { id: adjustmentId, version: 1 });
    await dropAdjustment(street, 'refuse', { id: await request(10), version: 1, reason: '不属实' });
    await dropAdjustment(station, 'withdraw', { id: await request(5), version: 1 });
    const object = () => fileObjection(station, { recordId, raisedBy: 'VOLUNTEER', text: '时长少记' });
    objectionId = await object();
    const answer = '现场照片属实';
    await decideObjection(street, { id: objectionId, version: 1, decision: 'ADJUSTED', answer, minutes: 20 });
    await decideObjection(street, { id: await object(), version: 1, decision: 'UPHELD', answer });
    await withdrawObjection(station, { id: await object(), version: 1 });
  });
  afterAll(() => thrownAway.destroy());

  it('finds nothing where the program alone has written: each deed is a link', async () => {
    const links = await db.transact((tx) => tx.list(RecordLink, { recordId }));

    expect(await says()).toEqual([]);
    expect(links.toSorted((a, b) => a.seq - b.seq).map((link) => link.kind)).toEqual([
      'RECORDED',
      'CONFIRMED',
      'PUBLISHED',
      'FINALISED',
      'ADJUSTMENT_ASKED',
      'ADJUSTMENT_APPROVED',
      'ADJUSTMENT_ASKED',
      'ADJUSTMENT_REFUSED',
      'ADJUSTMENT_ASKED',
      'ADJUSTMENT_WITHDRAWN',
      'OBJECTED',
      'OBJECTION_ADJUSTED',
      'OBJECTED',
      'OBJECTION_UPHELD',
      'OBJECTED',
      'OBJECTION_WITHDRAWN',
    ]);
  });

  it('finds an adjustment whose minutes were edited, and who was said to have approved it', async () => {
    await run('UPDATE record_adjustment SET minutes = 300 WHERE id = ?', [adjustmentId]);
    expect(await says()).toEqual(["ROW_CHANGED The adjustment's table differs: minutes was 15, is 300."]);
    await run('UPDATE record_adjustment SET minutes = 15 WHERE id = ?', [adjustmentId]);

    await run('UPDATE record_adjustment SET barred_ids = ? WHERE id = ?', ['[]', adjustmentId]);
    expect((await says()).join()).toContain('barredIds');
    const barredIds = JSON.stringify([stage.as.station.caller?.accountId]);
    await run('UPDATE record_adjustment SET barred_ids = ? WHERE id = ?', [barredIds, adjustmentId]);
    expect(await says()).toEqual([]);
  });

  it('finds the sum of a record that does not follow from its adjustments', async () => {
    await run('UPDATE service_record SET adjusted_minutes = 95 WHERE id = ?', [recordId]);
    expect(await says()).toEqual(["ROW_CHANGED The record's table differs: adjustedMinutes was 35, is 95."]);
    await run('UPDATE service_record SET adjusted_minutes = 35 WHERE id = ?', [recordId]);
  });

  it('finds an objection whose answer, or whose due day, was edited', async () => {
    await run("UPDATE objection SET answer = '无' WHERE id = ?", [objectionId]);
    expect((await says()).join()).toMatch(/^ROW_CHANGED The objection's table differs: answer was/);
    await run("UPDATE objection SET answer = '现场照片属实' WHERE id = ?", [objectionId]);

    await run("UPDATE objection SET due_on = '2027-06-30' WHERE id = ?", [objectionId]);
    expect((await says()).join()).toContain('dueOn was "2026-12-29", is "2027-06-30"');
    await run("UPDATE objection SET due_on = '2026-12-29' WHERE id = ?", [objectionId]);
  });

  it('finds nothing after two volunteers were merged: what stands beside their records goes over too', async () => {
    const { districtId, communityId: areaId } = stage;
    const [from, into] = [await aVolunteer(db, { districtId, areaId }), await aVolunteer(db, { districtId, areaId })];
    const record = await aFinalRecord(db, { stage, volunteer: from });
    const street = stage.at(stage.as.street, tuesdayOfNextWeek);
    await requestAdjustment(street, { recordId: record.id, minutes: 5, reason: '漏记时长' });
    const objection = await fileObjection(street, { recordId: record.id, raisedBy: 'SCHOOL', text: '时长多记' });

    const { id, version } = from;
    const input = { id, version, intoId: into.id, intoVersion: into.version, reason: '同一人' };
    const text = 'mutation ($input: MergeVolunteersInput!) { mergeVolunteers(input: $input) { volunteer { id } } }';
    const { codes } = await asking(db)(stage.as.district, text, { input });

    expect(codes).toEqual([]);
    expect(await says()).toEqual([]);
    expect(await db.transact((tx) => tx.get(Objection, objection))).toMatchObject({ volunteerId: into.id });
  });

  it('finds an adjustment and an objection that are gone', async () => {
    await run('DELETE FROM record_adjustment WHERE id = ?', [adjustmentId]);
    await run('DELETE FROM objection WHERE id = ?', [objectionId]);

    expect(await says()).toEqual([
      `ROW_MISSING The adjustment ${adjustmentId} is gone from its table.`,
      `ROW_MISSING The objection ${objectionId} is gone from its table.`,
    ]);
  });
});
