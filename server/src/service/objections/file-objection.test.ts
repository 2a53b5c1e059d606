import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aConfirmedRecord, aFinalRecord, tuesdayOfNextWeek } from '../../testing/a-standing-record.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { Objection } from '../service-records/objection.entity.js';
import type { ServiceRecord } from '../service-records/service-record.entity.js';
import { fileObjection } from './file-objection.js';

const shown = 'objection { id state dueOn answer adjustment { minutes state } record { state netMinutes } }';
const file = `mutation ($input: FileObjectionInput!) { fileObjection(input: $input) { ${shown} } }`;
const decide = `mutation ($input: DecideObjectionInput!) { decideObjection(input: $input) { ${shown} } }`;
const withdraw = `mutation ($input: StepInput!) { withdrawObjection(input: $input) { ${shown} } }`;

describe.each(testDatabases())('objecting to service records on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let stage: ServiceStage;
  let ask: Ask;
  const tuesday = (ctx: RequestContext) => stage.at(ctx, tuesdayOfNextWeek);
  const said = { raisedBy: 'VOLUNTEER', text: '实际服务到十一点半' } as const;
  const now = (id: string) => db.transact((tx) => tx.get(Objection, id));
  const filed = async (record: ServiceRecord, ctx = tuesday(stage.as.station)) =>
    now(await fileObjection(ctx, { recordId: record.id, ...said }));
  const filing = async (ctx: RequestContext, record: ServiceRecord, facts: object = {}) =>
    ask(ctx, file, { input: { recordId: record.id, ...said, ...facts } });
  const deciding = async (ctx: RequestContext, { id, version }: Objection, facts: object = {}) =>
    ask(tuesday(ctx), decide, { input: { id, version, decision: 'UPHELD', answer: '签到签退无误', ...facts } });

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    stage = await aServiceStage(db);
    ask = asking(db);
  });
  afterAll(() => thrownAway.destroy());

  it('challenges a record that stands; an answer falls due within ten working days', async () => {
    const record = await aFinalRecord(db, { stage });

    const { data } = await filing(tuesday(stage.as.station), record);

    expect(data).toMatchObject({
      fileObjection: { objection: { state: 'OPEN', dueOn: '2026-12-29', record: { state: 'OBJECTED' } } },
    });
  });

  it('takes no objection before publicity, nor long after the record stands', async () => {
    const final = await aFinalRecord(db, { stage });
    const fresh = await aConfirmedRecord(db, { stage });
    const lastDay = stage.at(stage.as.street, '2027-01-12T15:59:00.000Z');
    const dayAfter = stage.at(stage.as.street, '2027-01-12T16:00:00.000Z');

    expect((await filing(tuesday(stage.as.street), fresh)).codes).toEqual(['TRANSITION_NOT_ALLOWED']);
    expect((await filing(dayAfter, final)).codes).toEqual(['OBJECTION_TOO_LATE']);
    expect((await filing(lastDay, final)).codes).toEqual([]);
  });

  it('lists what is overdue, and what waits for the caller', async () => {
    const record = await aFinalRecord(db, { stage });
    const { id } = await filed(record);
    const text = `query ($filter: ObjectionFilter, $id: ID!) {
      objections(filter: $filter) { nodes { id overdue awaitingMe transitions { name allowed } } }
      serviceRecord(id: $id) { objections { totalCount } } }`;
    interface Listed {
      readonly objections: { readonly nodes: readonly object[] };
      readonly serviceRecord: unknown;
    }
    const listed = async (ctx: RequestContext, at: string, facts: object) => {
      const filter = { recordId: { eq: record.id }, ...facts };
      return (await ask<Listed>(stage.at(ctx, at), text, { filter, id: record.id })).data;
    };
    const [dueDay, dayAfter] = ['2026-12-29T15:00:00.000Z', '2026-12-29T16:00:00.000Z'];

    const { objections, serviceRecord } = await listed(stage.as.street, dayAfter, { overdue: { eq: true } });

    expect(serviceRecord).toEqual({ objections: { totalCount: 1 } });
    expect(objections.nodes).toEqual([
      {
        id,
        overdue: true,
        awaitingMe: true,
        transitions: [
          { name: 'uphold', allowed: true },
          { name: 'adjust', allowed: true },
          { name: 'withdraw', allowed: false },
        ],
      },
    ]);
    expect((await listed(stage.as.street, dueDay, { overdue: { eq: true } })).objections.nodes).toEqual([]);
    expect((await listed(stage.as.station, dayAfter, { awaitingMe: { eq: true } })).objections.nodes).toEqual([]);
  });

  it('refuses who is not signed in, who only reads, and hides records of others', async () => {
    const record = await aFinalRecord(db, { stage });
    const objection = await filed(record);
    const { id, version } = objection;
    const withdrawing = (ctx: RequestContext) => ask(tuesday(ctx), withdraw, { input: { id, version } });

    for (const attempt of [
      (ctx: RequestContext) => filing(tuesday(ctx), record),
      (ctx: RequestContext) => deciding(ctx, objection),
      withdrawing,
    ]) {
      expect((await attempt(stage.as.nobody)).codes).toEqual(['UNAUTHENTICATED']);
      expect((await attempt(stage.as.auditor)).codes).toEqual(['FORBIDDEN']);
      expect((await attempt(stage.as.stranger)).codes).toEqual(['NOT_FOUND']);
      expect((await attempt(stage.as.team)).codes).toEqual(['NOT_FOUND']);
    }
    expect((await filing(tuesday(stage.as.station), record, { text: ' ' })).codes).toEqual(['BAD_USER_INPUT']);
    expect(await now(id)).toEqual(objection);
  });
});
