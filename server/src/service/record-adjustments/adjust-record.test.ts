import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import { aFile } from '../../testing/a-file.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aConfirmedRecord, aFinalRecord } from '../../testing/a-standing-record.js';
import { aRecord, mondayAfter, recordNow } from '../../testing/an-attendance.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { RecordAdjustment } from '../service-records/record-adjustment.entity.js';
import type { ServiceRecord } from '../service-records/service-record.entity.js';
import { approveAdjustment } from './approve-adjustment.js';
import { requestAdjustment } from './request-adjustment.js';

const shown = 'recordAdjustment { id state minutes answer record { creditedMinutes netMinutes } }';
const request = `mutation ($input: RequestAdjustmentInput!) { requestAdjustment(input: $input) { ${shown} } }`;
const step = (name: string) => `mutation ($input: StepInput!) { ${name}Adjustment(input: $input) { ${shown} } }`;
const [approve, refuse, withdraw] = [step('approve'), step('refuse'), step('withdraw')];

describe.each(testDatabases())('correcting service records on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let stage: ServiceStage;
  let ask: Ask;
  const monday = (ctx: RequestContext) => stage.at(ctx, mondayAfter);
  const stepped = async (ctx: RequestContext, text: string, seen: RecordAdjustment & { readonly why?: string }) => {
    const { id, version, why: reason } = seen;
    return (await ask(monday(ctx), text, { input: { id, version, reason } })).codes;
  };
  const now = (id: string) => db.transact((tx) => tx.get(RecordAdjustment, id));
  const asked = async (record: ServiceRecord, minutes: number, ctx = stage.as.station) =>
    now(await requestAdjustment(monday(ctx), { recordId: record.id, minutes, reason: '漏记时长' }));
  const requested = async (ctx: RequestContext, record: ServiceRecord, facts: object = {}) =>
    ask(monday(ctx), request, { input: { recordId: record.id, minutes: 30, reason: '提前半小时布置会场', ...facts } });

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    stage = await aServiceStage(db);
    ask = asking(db);
  });
  afterAll(() => thrownAway.destroy());

  it('counts minutes once somebody else approves; what was credited stays', async () => {
    const record = await aConfirmedRecord(db, { stage });
    const evidenceId = await aFile(stage.as.station);

    const { data } = await requested(stage.as.station, record, { evidenceId });
    const before = await recordNow(db, record.id);
    const [adjustment] = await db.transact((tx) => tx.list(RecordAdjustment, { recordId: record.id }));
    const input = { id: adjustment?.id, version: adjustment?.version };
    const approved = await ask(monday(stage.as.street), approve, { input });

    expect(data).toMatchObject({ requestAdjustment: { recordAdjustment: { state: 'ASKED', minutes: 30 } } });
    expect(before).toEqual(record);
    expect(adjustment).toMatchObject({ evidenceId, askedById: stage.as.station.caller?.accountId });
    expect(approved.data).toMatchObject({
      approveAdjustment: {
        recordAdjustment: { state: 'APPROVED', record: { creditedMinutes: 120, netMinutes: 150 } },
      },
    });
  });

  it('refuses what is no correction: nothing, too much, no reason, no file of the district', async () => {
    const record = await aConfirmedRecord(db, { stage });
    const fieldsOf = async (facts: object) =>
      Object.keys((await requested(stage.as.station, record, facts)).fields[0] ?? {});

    expect(await fieldsOf({ minutes: 0 })).toEqual(['minutes']);
    expect(await fieldsOf({ minutes: 961 })).toEqual(['minutes']);
    expect(await fieldsOf({ reason: ' ' })).toEqual(['reason']);
    expect(await fieldsOf({ evidenceId: newId() })).toEqual(['evidenceId']);
  });

  it('takes off no more than there is, and grants no more than a day holds', async () => {
    const record = await aConfirmedRecord(db, { stage });

    expect((await requested(stage.as.station, record, { minutes: -121 })).codes).toEqual(['MINUTES_BELOW_ZERO']);
    expect((await requested(stage.as.station, record, { minutes: 841 })).codes).toEqual(['DAY_LIMIT_EXCEEDED']);
    expect((await requested(stage.as.station, record, { minutes: 840 })).codes).toEqual([]);
  });

  it('corrects nothing that is not confirmed, and whatever stands', async () => {
    const pending = await aRecord(db, { stage });
    const final = await aFinalRecord(db, { stage });

    expect((await requested(stage.as.station, pending)).codes).toEqual(['RECORD_NOT_CONFIRMED']);
    expect((await requested(stage.as.station, final)).codes).toEqual([]);
  });

  it('asks for an administrator who neither asked nor confirmed', async () => {
    const record = await aConfirmedRecord(db, { stage });
    const ofStreet = await asked(record, 30, stage.as.street);

    expect(await stepped(stage.as.station, approve, ofStreet)).toEqual(['FORBIDDEN']);
    expect(await stepped(stage.as.street, approve, ofStreet)).toEqual(['FOUR_EYES']);
    expect(await stepped(stage.as.street, refuse, { ...ofStreet, why: '不属实' })).toEqual(['FOUR_EYES']);
    const confirmedById = record.confirmedById ?? '';
    const confirmer = stage.as.district.caller && { ...stage.as.district.caller, accountId: confirmedById };
    expect(await stepped({ ...stage.as.district, caller: confirmer }, approve, ofStreet)).toEqual(['FOUR_EYES']);
    const { volunteerId } = record;
    const served = stage.as.district.caller && { ...stage.as.district.caller, accountId: newId(), volunteerId };
    expect(await stepped({ ...stage.as.district, caller: served }, approve, ofStreet)).toEqual(['FOUR_EYES']);
    expect(await stepped(stage.anotherOf(stage.as.street), approve, ofStreet)).toEqual([]);
  });

  it("goes up with the person's day: what lies above twelve hours is the district's", async () => {
    const adjustment = await asked(await aConfirmedRecord(db, { stage }), 601);

    expect(adjustment.tier).toBe('DISTRICT');
    expect(await stepped(stage.as.street, approve, adjustment)).toEqual(['HIGHER_TIER_NEEDED']);
    expect(await stepped(stage.as.district, approve, adjustment)).toEqual([]);
    expect(await recordNow(db, adjustment.recordId)).toMatchObject({ adjustedMinutes: 601, tier: 'DISTRICT' });
  });

  it('is refused with a reason, or taken back by who asked, and the record stays as it is', async () => {
    const record = await aConfirmedRecord(db, { stage });
    const [refused, taken] = [await asked(record, 30), await asked(record, 20)];

    expect(await stepped(stage.as.street, refuse, refused)).toEqual(['REASON_REQUIRED']);
    expect(await stepped(stage.as.street, refuse, { ...refused, why: '与签到不符' })).toEqual([]);
    expect(await stepped(stage.anotherOf(stage.as.station), withdraw, taken)).toEqual(['FORBIDDEN']);
    expect(await stepped(stage.as.station, withdraw, { ...taken, why: '填错了' })).toEqual([]);
    expect(await now(refused.id)).toMatchObject({ state: 'REFUSED', answer: '与签到不符' });
    expect(await now(taken.id)).toMatchObject({ state: 'WITHDRAWN', answer: '填错了' });
    expect(await stepped(stage.as.street, approve, await now(refused.id))).toEqual(['TRANSITION_NOT_ALLOWED']);
    expect(await recordNow(db, record.id)).toEqual(record);
  });

  it('approves one of two that together exceed the record, though both are approved at once', async () => {
    const record = await aConfirmedRecord(db, { stage });
    const pair = [await asked(record, -80), await asked(record, -80)];

    const outcomes = await Promise.allSettled(pair.map((one) => approveAdjustment(monday(stage.as.street), one)));

    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await recordNow(db, record.id)).toMatchObject({ adjustedMinutes: -80, version: record.version + 1 });
  });

  it('counts once what two approve at once', async () => {
    const record = await aConfirmedRecord(db, { stage });
    const adjustment = await asked(record, 15);

    const outcomes = await Promise.allSettled(
      [stage.as.street, stage.as.district].map((ctx) => approveAdjustment(monday(ctx), adjustment)),
    );

    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await recordNow(db, record.id)).toMatchObject({ adjustedMinutes: 15 });
  });

  it('lists them on their record and by itself, with what waits for the caller', async () => {
    const record = await aConfirmedRecord(db, { stage });
    const [mine, theirs] = [await asked(record, 10, stage.as.street), await asked(record, 20)];
    const text = `query ($filter: RecordAdjustmentFilter, $id: ID!) {
      recordAdjustments(filter: $filter) { nodes { id awaitingMe } }
      serviceRecord(id: $id) { adjustments(sort: [{ field: ASKED_AT }]) { totalCount } } }`;
    interface Listed {
      readonly recordAdjustments: { readonly nodes: readonly { id: string; awaitingMe: boolean }[] };
      readonly serviceRecord: unknown;
    }
    const listed = async (ctx: RequestContext, facts: object) => {
      const filter = { recordId: { eq: record.id }, ...facts };
      return (await ask<Listed>(ctx, text, { filter, id: record.id })).data;
    };

    const waiting = await listed(stage.as.street, { awaitingMe: { eq: true } });
    const others = await listed(stage.as.street, { awaitingMe: { eq: false }, state: { eq: 'ASKED' } });

    expect(waiting.serviceRecord).toEqual({ adjustments: { totalCount: 2 } });
    expect(waiting.recordAdjustments.nodes).toEqual([{ id: theirs.id, awaitingMe: true }]);
    expect(others.recordAdjustments.nodes).toEqual([{ id: mine.id, awaitingMe: false }]);
    expect((await listed(stage.as.station, { awaitingMe: { eq: true } })).recordAdjustments.nodes).toEqual([]);
  });

  it('refuses who is not signed in, who only reads, and hides records of others', async () => {
    const record = await aConfirmedRecord(db, { stage });
    const adjustment = await asked(record, 30);

    expect((await requested(stage.as.nobody, record)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await requested(stage.as.auditor, record)).codes).toEqual(['FORBIDDEN']);
    expect((await requested(stage.as.stranger, record)).codes).toEqual(['NOT_FOUND']);
    for (const text of [approve, refuse, withdraw]) {
      expect(await stepped(stage.as.nobody, text, { ...adjustment, why: '无' })).toEqual(['UNAUTHENTICATED']);
      expect(await stepped(stage.as.auditor, text, { ...adjustment, why: '无' })).toEqual(['FORBIDDEN']);
      expect(await stepped(stage.as.stranger, text, { ...adjustment, why: '无' })).toEqual(['NOT_FOUND']);
      expect(await stepped(stage.as.team, text, { ...adjustment, why: '无' })).toEqual(['NOT_FOUND']);
    }
    expect(await now(adjustment.id)).toEqual(adjustment);
  });
});
