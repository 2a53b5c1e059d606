import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aRecord, mondayAfter, recordNow, servedAt } from '../../testing/an-attendance.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { verifyRecords } from '../record-checks/verify-records.js';
import { RecordAdjustment } from './record-adjustment.entity.js';
import type { ServiceRecord } from './service-record.entity.js';

const state =
  'mutation ($input: StateCheckOutInput!) { stateCheckOut(input: $input) { serviceRecord { netMinutes } } }';
const confirm = 'mutation ($input: StepInput!) { confirmRecord(input: $input) { serviceRecord { state } } }';
const ten = '2026-12-05T02:00:00.000Z';

describe.each(testDatabases())('saying when somebody left on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let stage: ServiceStage;
  let ask: Ask;
  const unended = () => aRecord(db, { stage, events: [{ direction: 'IN', at: servedAt.startsAt }] });
  const by = (who: keyof ServiceStage['as']) => stage.at(stage.as[who], mondayAfter);
  const say = async (
    { id, version }: ServiceRecord,
    more: { who?: keyof ServiceStage['as']; leftAt?: string } = {},
  ) => {
    const input = { id, version, leftAt: more.leftAt ?? ten, reason: '现场负责人见其十时离开' };
    return (await ask(by(more.who ?? 'station'), state, { input })).codes;
  };

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    stage = await aServiceStage(db);
    ask = asking(db);
  });
  afterAll(() => thrownAway.destroy());

  it('credits what the rules make of it, beside the record, and asks for other eyes to confirm', async () => {
    const record = await unended();

    expect(await say(record)).toEqual([]);

    const after = await recordNow(db, record.id);
    expect(after).toMatchObject({ creditedMinutes: 0, adjustedMinutes: 60, trustClass: 'B', endsAt: ten });
    const adjustments = await db.transact((tx) => tx.list(RecordAdjustment, { recordId: record.id }));
    expect(adjustments).toMatchObject([{ minutes: 60, state: 'APPROVED' }]);
    const seen = { input: { id: after.id, version: after.version } };
    expect((await ask(by('station'), confirm, seen)).codes).toEqual(['FOUR_EYES']);
    expect((await ask(by('street'), confirm, seen)).codes).toEqual([]);
    expect((await verifyRecords(db)).faults).toEqual([]);
  });

  it('refuses a time outside the shift, a record that lacks nothing, and one that was judged', async () => {
    const record = await unended();
    const whole = await aRecord(db, { stage });

    expect(await say(record, { leftAt: '2026-12-05T03:00:00.001Z' })).toEqual(['BAD_USER_INPUT']);
    expect(await say(record, { leftAt: '2026-12-05T00:59:00.000Z' })).toEqual(['BAD_USER_INPUT']);
    expect(await say(whole)).toEqual(['BAD_USER_INPUT']);
    await say(record);
    expect(await say(record)).toEqual(['CONFLICT']);
    expect(await say(await recordNow(db, record.id))).toEqual(['BAD_USER_INPUT']);
  });

  it('refuses who is not signed in, who only reads, and hides records of others', async () => {
    const record = await unended();

    expect(await say(record, { who: 'nobody' })).toEqual(['UNAUTHENTICATED']);
    expect(await say(record, { who: 'auditor' })).toEqual(['FORBIDDEN']);
    expect(await say(record, { who: 'stranger' })).toEqual(['NOT_FOUND']);
    expect(await recordNow(db, record.id)).toEqual(record);
  });
});
