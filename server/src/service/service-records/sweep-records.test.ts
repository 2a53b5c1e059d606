import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { anAttendance, aRecord, mondayAfter, recordNow } from '../../testing/an-attendance.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { verifyRecords } from '../record-checks/verify-records.js';
import { confirmRecord } from './confirm-record.js';
import { ServiceRecord } from './service-record.entity.js';
import { sweepRecords } from './sweep-records.js';

describe.each(testDatabases())('what time brings about on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let stage: ServiceStage;
  let ask: Ask;

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    stage = await aServiceStage(db);
    ask = asking(db);
  });
  afterAll(() => thrownAway.destroy());

  it('computes the records of a shift an hour after its end', async () => {
    const { activityId } = await anAttendance(db, { stage });
    const records = () => db.transact((tx) => tx.list(ServiceRecord, { activityId }));

    await sweepRecords(db, '2026-12-05T03:59:59.000Z');
    const before = await records();
    await sweepRecords(db, '2026-12-05T04:00:00.000Z');

    expect([before.length, (await records()).length]).toEqual([0, 1]);
  });

  it('publishes what is confirmed for five working days, and lets it stand after that', async () => {
    const record = await aRecord(db, { stage });
    await confirmRecord(stage.at(stage.as.station, mondayAfter), { id: record.id, version: record.version });

    await sweepRecords(db, mondayAfter);
    const published = await recordNow(db, record.id);
    await sweepRecords(db, '2026-12-14T15:59:59.000Z');
    const onLastDay = await recordNow(db, record.id);
    await sweepRecords(db, '2026-12-14T16:00:00.000Z');

    expect(published).toMatchObject({ state: 'IN_PUBLICITY', publicUntil: '2026-12-14' });
    expect(onLastDay.state).toBe('IN_PUBLICITY');
    expect(await recordNow(db, record.id)).toMatchObject({ state: 'FINAL', finalAt: '2026-12-14T16:00:00.000Z' });
    expect((await verifyRecords(db)).faults).toEqual([]);
  });

  it('shows every step of a record as a link, and the head of the chain to whom it belongs', async () => {
    const record = await aRecord(db, { stage });
    const text = 'query ($id: ID!) { serviceRecord(id: $id) { links { seq kind hash } } recordChainHead { seq hash } }';

    const { data } = await ask<{
      serviceRecord: { links: { seq: number; kind: string; hash: string }[] };
      recordChainHead: { seq: number; hash: string };
    }>(stage.as.auditor, text, { id: record.id });

    const [link] = data.serviceRecord.links;
    expect(link?.kind).toBe('RECORDED');
    expect(data.recordChainHead).toEqual({ seq: link?.seq, hash: link?.hash });
    expect((await ask(stage.as.nobody, '{ recordChainHead { seq } }')).codes).toEqual(['UNAUTHENTICATED']);
  });
});
