import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { anActivity } from '../../testing/an-activity.js';
import { anAttendance, aRecord, checkEvents, mondayAfter, recordNow, servedAt } from '../../testing/an-attendance.js';
import { asking, type Ask } from '../../testing/ask.js';
import { step } from '../../testing/activity-steps.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { SignUp } from '../signups/sign-up.entity.js';
import { computeRecords } from './compute-records.js';
import { RecordLink } from './record-link.entity.js';
import { ServiceRecord } from './service-record.entity.js';

const compute = 'mutation ($input: ComputeRecordsInput!) { computeRecords(input: $input) { activity { id } } }';

describe.each(testDatabases())('computing service records on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let stage: ServiceStage;
  let ask: Ask;
  const monday = (ctx = stage.as.station) => stage.at(ctx, mondayAfter);
  const recordsOf = (activityId: string) => db.transact((tx) => tx.list(ServiceRecord, { activityId }));

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    stage = await aServiceStage(db);
    ask = asking(db);
  });
  afterAll(() => thrownAway.destroy());

  it('turns a check-in and a check-out into minutes that can be traced', async () => {
    const { activityId, signUp, volunteer } = await anAttendance(db, { stage, shift: { breakMinutes: 20 } });

    await computeRecords(monday(), { activityId });

    const [record] = await recordsOf(activityId);
    expect(record).toMatchObject({
      volunteerId: volunteer.id,
      signUpId: signUp.id,
      servedOn: '2026-12-05',
      ...servedAt,
      plannedMinutes: 100,
      presentMinutes: 120,
      creditedMinutes: 100,
      trustClass: 'A',
      tier: 'AUTOMATIC',
      state: 'PENDING',
      policyVersion: 1,
      findings: [],
      recordedById: null,
    });
    const links = await db.transact((tx) => tx.list(RecordLink, { recordId: record?.id ?? '' }));
    expect(links).toMatchObject([{ kind: 'RECORDED' }]);
    expect((await db.transact((tx) => tx.get(SignUp, signUp.id))).state).toBe('SERVED');
  });

  it('names the sign-up whose check-ins it was computed from, so that each hour leads to who saw it', async () => {
    const operatorId = stage.as.team.caller?.accountId ?? '';
    const events = [
      { direction: 'IN', at: servedAt.startsAt, method: 'KIOSK', operatorId, metres: 12, onSite: true },
      { direction: 'OUT', at: servedAt.endsAt, method: 'CODE', metres: 480, onSite: false },
    ] as const;
    const { id } = await aRecord(db, { stage, events });
    const record = 'query ($id: ID!) { serviceRecord(id: $id) { signUpId } }';
    const behind = `query ($id: ID!) { checkEvents(filter: { signUpId: { eq: $id } }, sort: [{ field: AT }]) {
      nodes { direction at method metres onSite countsNot } } }`;
    const ctx = stage.as.station;

    const { data } = await ask<{ serviceRecord: { signUpId: string } }>(ctx, record, { id });
    const found = await ask(ctx, behind, { id: data.serviceRecord.signUpId });
    const abroad = await ask(stage.as.stranger, behind, { id: data.serviceRecord.signUpId });

    const told = events.map(({ direction, at, method, metres, onSite }) => ({ direction, at, method, metres, onSite }));
    expect(found.data).toEqual({ checkEvents: { nodes: told.map((one) => ({ ...one, countsNot: null })) } });
    expect(abroad.data).toEqual({ checkEvents: { nodes: [] } });
  });

  it('records a sign-up once, however often and at the same time it is computed', async () => {
    const { activityId } = await anAttendance(db, { stage });

    await Promise.all([1, 2, 3].map(() => computeRecords(monday(), { activityId })));

    expect(await recordsOf(activityId)).toHaveLength(1);
  });

  it('follows a check-out that became known late, while nobody has judged the record', async () => {
    const { activityId, signUp } = await anAttendance(db, {
      stage,
      events: [{ direction: 'IN', at: servedAt.startsAt }],
    });
    await computeRecords(monday(), { activityId });
    const [before] = await recordsOf(activityId);
    await checkEvents(db, signUp, [{ direction: 'OUT', at: servedAt.endsAt, method: 'OFFLINE' }]);

    await computeRecords(monday(), { activityId });

    const after = await recordNow(db, before?.id ?? '');
    expect(before).toMatchObject({ creditedMinutes: 0, trustClass: 'B', endsAt: servedAt.endsAt });
    expect(after).toMatchObject({ creditedMinutes: 120, trustClass: 'A', findings: [], version: 2 });
  });

  it("asks for the street when the person's day grows long, and names the district above that", async () => {
    const volunteer = await aVolunteer(db, { districtId: stage.districtId, areaId: stage.communityId });
    const at = (hour: number) => new Date(Date.UTC(2026, 11, 4, 16 + hour)).toISOString();
    const served = (from: number, until: number) => {
      return aRecord(db, { stage, volunteer, shift: { startsAt: at(from), endsAt: at(until) } });
    };

    const [morning, noon, night] = [await served(0, 8), await served(8, 12), await served(12, 13)];

    expect([morning.tier, noon.tier, night.tier]).toEqual(['AUTOMATIC', 'STREET', 'DISTRICT']);
  });

  it('keeps a minor to four hours', async () => {
    const child = await aVolunteer(
      db,
      { districtId: stage.districtId, areaId: stage.communityId },
      { bornOn: '2010-01-01' },
    );
    const shift = { startsAt: '2026-12-05T00:00:00.000Z', endsAt: '2026-12-05T08:00:00.000Z' };

    const record = await aRecord(db, { stage, volunteer: child, shift });

    expect(record).toMatchObject({ creditedMinutes: 240, findings: ['OVER_MINOR_DAY'] });
  });

  it('says who vouched, when it was a colleague who tapped', async () => {
    const operatorId = stage.as.team.caller?.accountId ?? '';
    const events = [
      { direction: 'IN', at: servedAt.startsAt, method: 'LEADER', operatorId },
      { direction: 'OUT', at: servedAt.endsAt, method: 'LEADER', operatorId },
    ] as const;

    const record = await aRecord(db, { stage, events });

    expect(record).toMatchObject({ trustClass: 'B', witnessIds: [operatorId], findings: ['BY_LEADER'] });
  });

  it('waits for the end of the shift and of its overrun', async () => {
    const { activityId } = await anAttendance(db, { stage, shift: { overrunMinutes: 30 } });
    const soon = stage.at(stage.as.station, '2026-12-05T03:29:59.000Z');

    const { codes } = await ask(soon, compute, { input: { activityId } });

    expect(codes).toEqual(['TOO_EARLY']);
  });

  it('gives no hours to what earns none', async () => {
    const { communityId: areaId, leadId, stationId } = stage;
    const excluded = await anActivity(stage.as.district, { areaId, leadId, stationId, excludedKind: 'ATTENDANCE' });
    const { activityId: calledOff } = await anAttendance(db, { stage });
    await step(stage.as.district, calledOff, ['cancel', '天气原因']);

    for (const activityId of [excluded, calledOff]) {
      expect((await ask(monday(), compute, { input: { activityId } })).codes).toEqual(['EARNS_NO_HOURS']);
    }
  });

  it('refuses who is not signed in, who only reads, and who cannot know of the activity', async () => {
    const { activityId } = await anAttendance(db, { stage });
    const by = async (who: keyof ServiceStage['as']) =>
      (await ask(monday(stage.as[who]), compute, { input: { activityId } })).codes;

    expect(await by('nobody')).toEqual(['UNAUTHENTICATED']);
    expect(await by('auditor')).toEqual(['FORBIDDEN']);
    expect(await by('stranger')).toEqual(['NOT_FOUND']);
    expect(await by('team')).toEqual(['NOT_FOUND']);
    expect(await recordsOf(activityId)).toEqual([]);
  });
});
