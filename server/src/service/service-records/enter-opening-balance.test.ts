import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import { aFile } from '../../testing/a-file.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { aRecord, mondayAfter, recordNow } from '../../testing/an-attendance.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { verifyRecords } from '../record-checks/verify-records.js';
import { confirmRecord } from './confirm-record.js';
import { recordsAround } from './day-sums.js';
import { rejectRecord } from './reject-record.js';
import { ServiceRecord } from './service-record.entity.js';

const enter = `mutation ($input: EnterOpeningBalanceInput!) {
  enterOpeningBalance(input: $input) { serviceRecord { id version trustClass netMinutes statement servedOn } } }`;
interface Entered {
  readonly enterOpeningBalance: { readonly serviceRecord: { readonly id: string; readonly version: number } };
}

describe.each(testDatabases())('taking over opening balances on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let stage: ServiceStage;
  let ask: Ask;
  let evidenceIds: string[];
  const by = (who: keyof ServiceStage['as']) => stage.at(stage.as[who], mondayAfter);
  const someone = () => aVolunteer(db, { districtId: stage.districtId, areaId: stage.communityId });
  const balance = (volunteerId: string, more: object = {}) => ({
    input: { volunteerId, sourceSystem: '志愿郑州', minutes: 7_530, asOf: '2025-12-31', evidenceIds, ...more },
  });
  const balancesOf = (volunteerId: string) =>
    db.transact((tx) => tx.list(ServiceRecord, { volunteerId, trustClass: 'D' }));

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    stage = await aServiceStage(db);
    ask = asking(db);
    evidenceIds = [await aFile(stage.as.street)];
  });
  afterAll(() => thrownAway.destroy());

  it('enters it as class D, apart from what was served, and another body approves it', async () => {
    const { id: volunteerId } = await someone();

    const { data } = await ask<Entered>(by('street'), enter, balance(volunteerId));

    const { id, version } = data.enterOpeningBalance.serviceRecord;
    expect(data.enterOpeningBalance.serviceRecord).toMatchObject({
      trustClass: 'D',
      netMinutes: 7_530,
      statement: '志愿郑州',
      servedOn: '2025-12-31',
    });
    const confirmBy = (who: keyof ServiceStage['as']) => confirmRecord(by(who), { id, version });
    await expect(confirmBy('street')).rejects.toMatchObject({ code: 'HIGHER_TIER_NEEDED' });
    await confirmBy('district');
    expect(await recordNow(db, id)).toMatchObject({ state: 'CONFIRMED', activityId: null, stays: [] });
    const around = { from: '2025-12-01', until: '2026-12-31' };
    expect(await db.transact((tx) => recordsAround(tx, [volunteerId], around))).toEqual([]);
    expect((await verifyRecords(db)).faults).toEqual([]);
  });

  it('takes no part in the overlaps and sums of a day', async () => {
    const volunteer = await someone();
    await ask(by('street'), enter, balance(volunteer.id, { asOf: '2026-12-05' }));

    const record = await aRecord(db, { stage, volunteer });

    expect(record).toMatchObject({ tier: 'AUTOMATIC', creditedMinutes: 120 });
    await expect(confirmRecord(by('station'), { id: record.id, version: record.version })).resolves.toBe(record.id);
  });

  it('is taken over once for each source and person, however the name is typed and also with two at once', async () => {
    const { id } = await someone();
    const spellings = ['志愿郑州 ', '志愿 郑州'];

    const two = await Promise.all(
      spellings.map((sourceSystem) => ask(by('street'), enter, balance(id, { sourceSystem }))),
    );
    const third = await ask(by('district'), enter, balance(id));
    const another = await ask(by('district'), enter, balance(id, { sourceSystem: '中国志愿服务网' }));

    expect(two.map(({ codes }) => codes[0] ?? 'done').toSorted()).toEqual(['BALANCE_KNOWN', 'done']);
    expect([third.codes, another.codes]).toEqual([['BALANCE_KNOWN'], []]);
    expect(third.fields[0]).toHaveProperty('sourceSystem');
    expect(await balancesOf(id)).toHaveLength(2);
  });

  it('may be entered again once it was rejected', async () => {
    const { id: volunteerId } = await someone();
    const { data } = await ask<Entered>(by('street'), enter, balance(volunteerId));
    const { id, version } = data.enterOpeningBalance.serviceRecord;
    await rejectRecord(by('district'), { id, version, reason: '截图与系统不符' });

    expect((await ask(by('street'), enter, balance(volunteerId, { minutes: 7_500 }))).codes).toEqual([]);
  });

  it('refuses a day that lies ahead, no minutes, and no proof, and names the field', async () => {
    const { id } = await someone();
    const fields = async (more: object) => {
      const answer = await ask(by('street'), enter, balance(id, more));
      return [answer.codes[0], ...Object.keys(answer.fields[0] ?? {})];
    };

    expect(await fields({ asOf: '2026-12-08' })).toEqual(['BAD_USER_INPUT', 'asOf']);
    expect(await fields({ minutes: 0 })).toEqual(['BAD_USER_INPUT', 'minutes']);
    expect(await fields({ evidenceIds: [] })).toEqual(['BAD_USER_INPUT', 'evidenceIds']);
    expect(await fields({ evidenceIds: [id] })).toEqual(['BAD_USER_INPUT', 'evidenceIds.0']);
    expect(await fields({ sourceSystem: '  ' })).toEqual(['BAD_USER_INPUT', 'sourceSystem']);
    expect(await balancesOf(id)).toEqual([]);
  });

  it('refuses who is not signed in or does not keep the registry, and hides volunteers of others', async () => {
    const { id } = await someone();
    const codes = async (who: keyof ServiceStage['as']) => (await ask(by(who), enter, balance(id))).codes;

    expect(await codes('nobody')).toEqual(['UNAUTHENTICATED']);
    for (const who of ['station', 'team', 'auditor'] as const) expect(await codes(who)).toEqual(['FORBIDDEN']);
    expect(await codes('stranger')).toEqual(['BAD_USER_INPUT']);
    expect(await balancesOf(id)).toEqual([]);
  });
});
