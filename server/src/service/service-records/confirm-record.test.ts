import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import type { Volunteer } from '../../people/volunteers/volunteer.entity.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { aRecord, mondayAfter, recordNow, servedAt } from '../../testing/an-attendance.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { confirmRecord } from './confirm-record.js';
import { recordNumber } from './record-number.js';
import type { ServiceRecord } from './service-record.entity.js';

const confirm = 'mutation ($input: StepInput!) { confirmRecord(input: $input) { serviceRecord { state netMinutes } } }';
const reject = 'mutation ($input: StepInput!) { rejectRecord(input: $input) { serviceRecord { state stateReason } } }';
const confirmAll = `mutation ($input: ConfirmRecordsInput!) {
  confirmRecords(input: $input) { outcomes { id done refusal { code } } }
}`;
interface Outcomes {
  readonly confirmRecords: { readonly outcomes: readonly { done: boolean; refusal: { code: string } | null }[] };
}

describe.each(testDatabases())('confirming service records on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let stage: ServiceStage;
  let ask: Ask;
  const monday = (ctx: RequestContext = stage.as.station) => stage.at(ctx, mondayAfter);
  const seen = ({ id, version }: ServiceRecord) => ({ id, version });
  const codesOf = async (ctx: RequestContext, record: ServiceRecord, text = confirm) =>
    (await ask(monday(ctx), text, { input: { ...seen(record), reason: text === reject ? '不符' : undefined } })).codes;
  const someone = () => aVolunteer(db, { districtId: stage.districtId, areaId: stage.communityId });
  const hour = (at: number) => new Date(Date.UTC(2026, 11, 4, 16 + at)).toISOString();
  const served = (volunteer: Volunteer, from: number, until: number) =>
    aRecord(db, { stage, volunteer, shift: { startsAt: hour(from), endsAt: hour(until) } });

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    stage = await aServiceStage(db);
    ask = asking(db);
  });
  afterAll(() => thrownAway.destroy());

  it('confirms what a colleague may, and keeps who did', async () => {
    const record = await aRecord(db, { stage });

    const { data, codes } = await ask(monday(), confirm, { input: seen(record) });

    expect(codes).toEqual([]);
    expect(data).toEqual({ confirmRecord: { serviceRecord: { state: 'CONFIRMED', netMinutes: 120 } } });
    expect(await recordNow(db, record.id)).toMatchObject({
      confirmedById: stage.as.station.caller?.accountId,
      confirmedAt: mondayAfter,
    });
    expect(await codesOf(stage.as.station, await recordNow(db, record.id))).toEqual(['TRANSITION_NOT_ALLOWED']);
  });

  it('asks for other eyes than those of the volunteer', async () => {
    const record = await aRecord(db, { stage });
    const { caller } = stage.as.station;
    const own = { ...stage.as.station, caller: caller && { ...caller, volunteerId: record.volunteerId } };

    expect(await codesOf(own, record)).toEqual(['FOUR_EYES']);
    expect(await codesOf(stage.as.station, record)).toEqual([]);
  });

  it('asks for other eyes than those that checked the person in by hand', async () => {
    const operatorId = stage.as.station.caller?.accountId ?? '';
    const tapped = { method: 'LEADER', operatorId } as const;
    const record = await aRecord(db, {
      stage,
      events: [
        { direction: 'IN', at: servedAt.startsAt, ...tapped },
        { direction: 'OUT', at: servedAt.endsAt, ...tapped },
      ],
    });

    expect(await codesOf(stage.as.station, record)).toEqual(['FOUR_EYES']);
    expect(await codesOf(stage.anotherOf(stage.as.station), record)).toEqual([]);
  });

  it('refuses a record that credits nothing', async () => {
    const record = await aRecord(db, { stage, events: [{ direction: 'IN', at: servedAt.startsAt }] });

    expect(await codesOf(stage.as.street, record)).toEqual(['NOTHING_CREDITED']);
  });

  it("goes up with the person's day: the street above eight hours, the district above twelve, nobody above sixteen", async () => {
    const volunteer = await someone();
    const [morning, noon, evening, night] = [
      await served(volunteer, 0, 8),
      await served(volunteer, 8, 12),
      await served(volunteer, 12, 16),
      await served(volunteer, 16, 17),
    ];

    expect(await codesOf(stage.as.station, morning)).toEqual([]);
    expect(await codesOf(stage.as.station, noon)).toEqual(['HIGHER_TIER_NEEDED']);
    expect(await codesOf(stage.as.street, noon)).toEqual([]);
    expect(await codesOf(stage.as.street, evening)).toEqual(['HIGHER_TIER_NEEDED']);
    expect(await codesOf(stage.as.district, evening)).toEqual([]);
    expect(await codesOf(stage.as.district, night)).toEqual(['DAY_LIMIT_EXCEEDED']);
  });

  it('never lets two confirmed records of one person overlap, and names the other by its number alone', async () => {
    const volunteer = await someone();
    const [one, touching, over] = [
      await served(volunteer, 9, 11),
      await served(volunteer, 11, 12),
      await served(volunteer, 10, 12),
    ];
    await confirmRecord(monday(), seen(one));
    await confirmRecord(monday(), seen(touching));

    const refused = confirmRecord(monday(), seen(over));

    await expect(refused).rejects.toMatchObject({ code: 'RECORD_OVERLAPS' });
    await expect(refused).rejects.toThrow(recordNumber(one));
    await expect(refused).rejects.not.toThrow(volunteer.number);
  });

  it('confirms one of two overlapping records when both are confirmed at the same time', async () => {
    const volunteer = await someone();
    const pair = [await served(volunteer, 9, 11), await served(volunteer, 10, 12)];

    const outcomes = await Promise.allSettled(pair.map((record) => confirmRecord(monday(), seen(record))));

    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('confirms in bulk what it may, and says of the rest why not', async () => {
    const volunteer = await someone();
    const good = await served(volunteer, 9, 10);
    const over = await served(volunteer, 9, 10);
    const short = await aRecord(db, {
      stage,
      events: [
        { direction: 'IN', at: servedAt.startsAt },
        { direction: 'OUT', at: '2026-12-05T01:30:00.000Z' },
      ],
    });
    const stale = { ...seen(await aRecord(db, { stage })), version: 7 };

    const { data } = await ask<Outcomes>(monday(), confirmAll, {
      input: { items: [seen(good), seen(over), seen(short), stale] },
    });

    const told = data.confirmRecords.outcomes.map(({ done, refusal }) => (done ? 'done' : refusal?.code));
    expect(told).toEqual(['done', 'RECORD_OVERLAPS', 'LOOK_SINGLY', 'CONFLICT']);
    expect(await codesOf(stage.as.station, short)).toEqual([]);
  });

  it('rejects with a reason, and frees the time for another record', async () => {
    const volunteer = await someone();
    const [wrong, right] = [await served(volunteer, 9, 11), await served(volunteer, 9, 11)];

    const unexplained = await ask(monday(), reject, { input: seen(wrong) });
    const explained = await codesOf(stage.as.station, wrong, reject);

    expect([unexplained.codes, explained]).toEqual([['REASON_REQUIRED'], []]);
    expect(await recordNow(db, wrong.id)).toMatchObject({ state: 'REJECTED', stateReason: '不符' });
    expect(await codesOf(stage.as.station, right)).toEqual([]);
  });

  it('refuses who is not signed in, who only reads, and hides records of others', async () => {
    const record = await aRecord(db, { stage });

    for (const text of [confirm, reject]) {
      expect(await codesOf(stage.as.nobody, record, text)).toEqual(['UNAUTHENTICATED']);
      expect(await codesOf(stage.as.auditor, record, text)).toEqual(['FORBIDDEN']);
      expect(await codesOf(stage.as.stranger, record, text)).toEqual(['NOT_FOUND']);
      expect(await codesOf(stage.as.team, record, text)).toEqual(['NOT_FOUND']);
    }
    expect(await recordNow(db, record.id)).toEqual(record);
  });

  it('shows the steps that are open to the caller, and what stands against them', async () => {
    const record = await aRecord(db, { stage });
    const text = `query ($id: ID!) { serviceRecord(id: $id) {
      number volunteer { name } activity { title } transitions { name allowed refusal { code } } } }`;

    const { data } = await ask<{ serviceRecord: { transitions: unknown } }>(stage.as.auditor, text, { id: record.id });

    expect(data.serviceRecord).toEqual({
      number: recordNumber(record),
      volunteer: { name: '王*红' },
      activity: { title: '清洁家园志愿服务' },
      transitions: [
        { name: 'confirm', allowed: false, refusal: { code: 'FORBIDDEN' } },
        { name: 'reject', allowed: false, refusal: { code: 'FORBIDDEN' } },
      ],
    });
  });
});
