import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aFinalRecord, aPublicRecord, tuesdayOfNextWeek } from '../../testing/a-standing-record.js';
import { mondayAfter, recordNow } from '../../testing/an-attendance.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { requestAdjustment } from '../record-adjustments/request-adjustment.js';
import { Objection } from '../service-records/objection.entity.js';
import { RecordAdjustment } from '../service-records/record-adjustment.entity.js';
import type { ServiceRecord } from '../service-records/service-record.entity.js';
import { decideObjection } from './decide-objection.js';
import { fileObjection } from './file-objection.js';

const shown = 'objection { id state dueOn answer adjustment { minutes state } record { state netMinutes } }';
const decide = `mutation ($input: DecideObjectionInput!) { decideObjection(input: $input) { ${shown} } }`;
const withdraw = `mutation ($input: StepInput!) { withdrawObjection(input: $input) { ${shown} } }`;

describe.each(testDatabases())('answering objections on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let stage: ServiceStage;
  let ask: Ask;
  const tuesday = (ctx: RequestContext) => stage.at(ctx, tuesdayOfNextWeek);
  const said = { raisedBy: 'VOLUNTEER', text: '实际服务到十一点半' } as const;
  const now = (id: string) => db.transact((tx) => tx.get(Objection, id));
  const filed = async (record: ServiceRecord, ctx = tuesday(stage.as.station)) =>
    now(await fileObjection(ctx, { recordId: record.id, ...said }));
  const deciding = async (ctx: RequestContext, { id, version }: Objection, facts: object = {}) =>
    ask(tuesday(ctx), decide, { input: { id, version, decision: 'UPHELD', answer: '签到签退无误', ...facts } });
  const corrected = { decision: 'ADJUSTED', answer: '现场照片属实', minutes: 30 } as const;

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    stage = await aServiceStage(db);
    ask = asking(db);
  });
  afterAll(() => thrownAway.destroy());

  it('upholds the record, which stands since when it stood before', async () => {
    const record = await aFinalRecord(db, { stage });
    const objection = await filed(record);

    const { data } = await deciding(stage.as.street, objection);

    expect(data).toMatchObject({
      decideObjection: {
        objection: { state: 'UPHELD', adjustment: null, record: { state: 'FINAL', netMinutes: 120 } },
      },
    });
    expect(await recordNow(db, record.id)).toMatchObject({ finalAt: record.finalAt });
  });

  it('corrects the record by an adjustment that is approved at once', async () => {
    const record = await aFinalRecord(db, { stage });

    const { data } = await deciding(stage.as.street, await filed(record), corrected);

    const adjustment = { minutes: 30, state: 'APPROVED' };
    expect(data).toMatchObject({
      decideObjection: { objection: { state: 'ADJUSTED', adjustment, record: { state: 'FINAL', netMinutes: 150 } } },
    });
    const [row] = await db.transact((tx) => tx.list(RecordAdjustment, { recordId: record.id }));
    expect(row).toMatchObject({
      askedById: stage.as.station.caller?.accountId,
      decidedById: stage.as.street.caller?.accountId,
      reason: '现场照片属实',
    });
  });

  it('goes on with the publicity as long as that lasts, and stands afterwards', async () => {
    const [early, late] = [await aPublicRecord(db, { stage }), await aPublicRecord(db, { stage })];
    const monday = stage.at(stage.as.station, mondayAfter);
    const [first, second] = [await filed(early, monday), await filed(late, monday)];
    const upheld = { decision: 'UPHELD', answer: '无误' } as const;

    await decideObjection(stage.at(stage.as.street, mondayAfter), { ...first, ...upheld });
    await decideObjection(tuesday(stage.as.street), { ...second, ...upheld });

    expect(await recordNow(db, early.id)).toMatchObject({ state: 'IN_PUBLICITY', finalAt: null });
    expect(await recordNow(db, late.id)).toMatchObject({ state: 'FINAL', finalAt: tuesdayOfNextWeek });
  });

  it('stays challenged until the last of several objections is answered or taken back', async () => {
    const record = await aFinalRecord(db, { stage });
    const [one, other] = [await filed(record), await filed(record)];
    const { id, version } = one;

    expect((await deciding(stage.as.street, other)).codes).toEqual([]);
    expect(await recordNow(db, record.id)).toMatchObject({ state: 'OBJECTED' });
    expect((await ask(tuesday(stage.as.street), withdraw, { input: { id, version } })).codes).toEqual(['FORBIDDEN']);
    const taken = await ask(tuesday(stage.as.station), withdraw, { input: { id, version, reason: '本人撤回' } });
    expect(taken.data).toMatchObject({
      withdrawObjection: { objection: { state: 'WITHDRAWN', answer: '本人撤回', record: { state: 'FINAL' } } },
    });
  });

  it('lets nobody correct a challenged record but by the answer', async () => {
    const record = await aFinalRecord(db, { stage });
    await filed(record);

    const asked = requestAdjustment(tuesday(stage.as.station), { recordId: record.id, minutes: 5, reason: '漏记' });

    await expect(asked).rejects.toMatchObject({ code: 'RECORD_OBJECTED' });
  });

  it('asks for an administrator who neither handed it in nor confirmed, and for the tier of the day', async () => {
    const record = await aFinalRecord(db, { stage });
    const objection = await filed(record, tuesday(stage.as.street));
    const confirmer = stage.as.district.caller && {
      ...stage.as.district.caller,
      accountId: record.confirmedById ?? '',
    };
    const other = stage.anotherOf(stage.as.street);

    expect((await deciding(stage.as.station, objection)).codes).toEqual(['FORBIDDEN']);
    expect((await deciding(stage.as.street, objection)).codes).toEqual(['FOUR_EYES']);
    expect((await deciding({ ...stage.as.district, caller: confirmer }, objection)).codes).toEqual(['FOUR_EYES']);
    expect((await deciding(other, objection, { ...corrected, minutes: 601 })).codes).toEqual(['HIGHER_TIER_NEEDED']);
    expect((await deciding(other, objection, { ...corrected, minutes: 841 })).codes).toEqual(['DAY_LIMIT_EXCEEDED']);
    expect((await deciding(other, objection, { ...corrected, minutes: -121 })).codes).toEqual(['MINUTES_BELOW_ZERO']);
    expect((await deciding(other, objection, { ...corrected, minutes: null })).fields).toEqual([
      { minutes: expect.any(String) as string },
    ]);
    expect(await now(objection.id)).toEqual(objection);
    expect((await deciding(stage.as.district, objection, { ...corrected, minutes: 601 })).codes).toEqual([]);
  });

  it('is answered once, though two answer at once', async () => {
    const record = await aFinalRecord(db, { stage });
    const objection = await filed(record);

    const outcomes = await Promise.allSettled(
      [stage.as.street, stage.as.district].map((ctx) => decideObjection(tuesday(ctx), { ...objection, ...corrected })),
    );

    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await recordNow(db, record.id)).toMatchObject({ adjustedMinutes: 30, state: 'FINAL' });
  });
});
