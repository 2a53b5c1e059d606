import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import type { Volunteer } from '../../people/volunteers/volunteer.entity.js';
import { aFile } from '../../testing/a-file.js';
import { aHeldActivity, aMakeUp, aRow as row } from '../../testing/a-make-up.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { anAttendance, checkEvents, mondayAfter, servedAt } from '../../testing/an-attendance.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { Activity } from '../activities/activity.entity.js';
import { verifyRecords } from '../record-checks/verify-records.js';
import { SignUp } from '../signups/sign-up.entity.js';
import { computeRecords } from './compute-records.js';
import { RecordEvidence } from './record-evidence.entity.js';
import { ServiceRecord } from './service-record.entity.js';

const enter = 'mutation ($input: EnterMakeUpInput!) { enterMakeUp(input: $input) { activity { id } } }';
const confirm = 'mutation ($input: StepInput!) { confirmRecord(input: $input) { serviceRecord { state } } }';
const confirmAll = `mutation ($input: ConfirmRecordsInput!) {
  confirmRecords(input: $input) { outcomes { refusal { code } } } }`;
const proofs = 'query ($id: ID!) { serviceRecord(id: $id) { trustClass statement evidenceFiles { url } } }';

describe.each(testDatabases())('making up hours on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let stage: ServiceStage;
  let ask: Ask;
  let evidenceIds: string[];
  const by = (who: keyof ServiceStage['as']) => stage.at(stage.as[who], mondayAfter);
  const someone = (facts: Partial<Volunteer> = {}) =>
    aVolunteer(db, { districtId: stage.districtId, areaId: stage.communityId }, facts);
  const recordsOf = (activityId: string) => db.transact((tx) => tx.list(ServiceRecord, { activityId }));
  const told = (more: object) => aMakeUp(evidenceIds, more);
  const held = () => aHeldActivity(db, stage);

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    stage = await aServiceStage(db);
    ask = asking(db);
    evidenceIds = [
      await aFile(stage.as.station),
      await aFile(stage.as.station, { mediaType: 'application/pdf', width: null, height: null }),
    ];
  });
  afterAll(() => thrownAway.destroy());

  it('enters several people at once, as records that wait, with proof and declaration, each told of by the chain', async () => {
    const activityId = await held();
    const [one, two] = [await someone(), await someone()];
    const late = { endsAt: '2026-12-05T02:00:00.000Z' };

    const { codes } = await ask(by('station'), enter, told({ activityId, rows: [row(one), row(two, late)] }));

    expect(codes).toEqual([]);
    const records = (await recordsOf(activityId)).toSorted((a, b) => b.creditedMinutes - a.creditedMinutes);
    const entered = { trustClass: 'C', state: 'PENDING', tier: 'STREET', servedOn: '2026-12-05' };
    expect(records).toMatchObject([
      { ...entered, volunteerId: one.id, creditedMinutes: 120, recordedById: stage.as.station.caller?.accountId },
      { ...entered, volunteerId: two.id, creditedMinutes: 60, statement: '签到设备断电，以纸质签到表为准。' },
    ]);
    const shown = await ask(by('street'), proofs, { id: records[0]?.id });
    expect(shown.data).toMatchObject({
      serviceRecord: { trustClass: 'C', evidenceFiles: evidenceIds.map((id) => ({ url: `/files/${id}` })) },
    });
    expect((await verifyRecords(db)).faults).toEqual([]);
  });

  it('is the record of the sign-up that it speaks of, which has served then and is not computed any more', async () => {
    const { activityId, signUp, volunteer } = await anAttendance(db, { stage, events: [] });
    await db.transact((tx) => tx.updateWhere(Activity, { state: 'ENDED' }, { eq: { id: activityId } }));
    await db.transact((tx) => tx.updateWhere(SignUp, { state: 'ACCEPTED' }, { eq: { id: signUp.id } }));

    await ask(by('station'), enter, told({ activityId, rows: [row(volunteer)] }));
    await checkEvents(db, signUp, [{ direction: 'IN', at: servedAt.startsAt, method: 'OFFLINE' }]);
    await computeRecords(by('station'), { activityId });

    expect(await recordsOf(activityId)).toMatchObject([{ signUpId: signUp.id, trustClass: 'C', version: 1 }]);
    expect((await db.transact((tx) => tx.get(SignUp, signUp.id))).state).toBe('SERVED');
  });

  it('shows in the chain when a proof is exchanged, or taken away', async () => {
    const activityId = await held();
    await ask(by('station'), enter, told({ activityId, rows: [row(await someone())] }));
    const id = (await recordsOf(activityId))[0]?.id ?? '';
    const exchange = (fileId = '') =>
      db.transact((tx) =>
        tx.sql.run('UPDATE record_evidence SET file_id = ? WHERE record_id = ? AND position = 2', [fileId, id]),
      );

    await exchange(evidenceIds[0]);
    const exchanged = (await verifyRecords(db)).faults;
    await exchange(evidenceIds[1]);
    await db.transact((tx) => tx.removeAll(RecordEvidence, { recordId: id, position: 1 }));
    const taken = (await verifyRecords(db)).faults;

    expect([exchanged, taken]).toMatchObject([[{ kind: 'ROW_CHANGED' }], [{ kind: 'ROW_MISSING' }]]);
  });

  it('is confirmed by another body, one by one: the street what a station entered, the district what a street entered', async () => {
    const activityId = await held();
    const confirmed = async (enterer: 'station' | 'street' | 'district') => {
      await ask(by(enterer), enter, told({ activityId, rows: [row(await someone())] }));
      const [record] = (await recordsOf(activityId)).filter(({ state }) => state === 'PENDING');
      const { id = '', version = 1 } = record ?? {};
      const input = { id, version };
      const heap = await ask<{ confirmRecords: { outcomes: { refusal: { code: string } }[] } }>(
        by('district'),
        confirmAll,
        { input: { items: [input] } },
      );
      const steps = [stage.anotherOf(stage.as[enterer]), stage.as.street, stage.anotherOf(stage.as.district)];
      const codes: (string | undefined)[] = [heap.data.confirmRecords.outcomes[0]?.refusal.code];
      for (const who of steps) codes.push((await ask(stage.at(who, mondayAfter), confirm, { input })).codes[0]);
      return codes;
    };

    expect(await confirmed('station')).toEqual(['LOOK_SINGLY', 'HIGHER_TIER_NEEDED', undefined, 'CONFLICT']);
    expect(await confirmed('street')).toEqual(['LOOK_SINGLY', 'HIGHER_TIER_NEEDED', 'HIGHER_TIER_NEEDED', undefined]);
    expect(await confirmed('district')).toEqual(['FOUR_EYES', undefined, 'CONFLICT', 'CONFLICT']);
  });

  it('refuses who is not signed in, who only reads, and hides activities of others', async () => {
    const activityId = await held();
    const rows = [row(await someone())];
    const codes = async (who: keyof ServiceStage['as']) =>
      (await ask(by(who), enter, told({ activityId, rows }))).codes;

    expect(await codes('nobody')).toEqual(['UNAUTHENTICATED']);
    expect(await codes('auditor')).toEqual(['FORBIDDEN']);
    expect(await codes('stranger')).toEqual(['BAD_USER_INPUT']);
    expect(await codes('team')).toEqual(['BAD_USER_INPUT']);
    expect(await recordsOf(activityId)).toEqual([]);
  });

  it('writes one of two entries of the same hours that come at once', async () => {
    const activityId = await held();
    const rows = [row(await someone()), row(await someone())];
    const entries = [rows, rows.toReversed()];

    const answers = await Promise.all(
      entries.map((some) => ask(by('station'), enter, told({ activityId, rows: some }))),
    );

    expect(answers.map(({ codes }) => codes[0] ?? 'done').toSorted()).toEqual(['RECORD_OVERLAPS', 'done']);
    expect(await recordsOf(activityId)).toHaveLength(2);
  });
});
