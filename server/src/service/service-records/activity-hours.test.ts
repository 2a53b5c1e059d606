import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aSignUp } from '../../testing/a-roster.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { anAttendance, mondayAfter, servedAt } from '../../testing/an-attendance.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { computeRecords } from './compute-records.js';

const show = `query ($id: ID!) { activityHours(activityId: $id) {
  earnsHours due recorded checkOutMissing skipped { volunteerNumber volunteerName reason } } }`;
interface Shown {
  readonly activityHours: object;
}

describe.each(testDatabases())('what computing hours would do on %s', (kind) => {
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

  it('counts what is due and what is recorded, and says whom it passes over and why', async () => {
    const events = [{ direction: 'IN', at: servedAt.startsAt }] as const;
    const { activityId, shift } = await anAttendance(db, { stage, events });
    const someone = () => aVolunteer(db, { districtId: stage.districtId, areaId: stage.communityId });
    const [waiting, absent] = [await someone(), await someone()];
    await aSignUp(db, { shift, volunteer: waiting });
    await aSignUp(db, { shift, volunteer: absent }, { state: 'NO_SHOW' });
    const monday = stage.at(stage.as.station, mondayAfter);
    const told = async (now = mondayAfter) =>
      (await ask<Shown>(stage.at(stage.as.station, now), show, { id: activityId })).data.activityHours;

    const [early, before] = [await told('2026-12-05T02:00:00.000Z'), await told()];
    await computeRecords(monday, { activityId });
    const after = await told();

    const skipped = [
      { volunteerNumber: waiting.number, volunteerName: '王小红', reason: 'NOT_CHECKED_IN' },
      { volunteerNumber: absent.number, volunteerName: '王小红', reason: 'NO_SHOW' },
    ];
    expect(early).toMatchObject({ due: 0, recorded: 0 });
    expect(before).toMatchObject({ earnsHours: true, due: 1, recorded: 0, checkOutMissing: 0 });
    expect(after).toMatchObject({ due: 0, recorded: 1, checkOutMissing: 1 });
    for (const { skipped: passed } of [before, after] as { skipped: object[] }[]) {
      expect(passed).toHaveLength(2);
      expect(passed).toEqual(expect.arrayContaining(skipped));
    }
  });

  it('refuses who is not signed in, and hides activities of others', async () => {
    const { activityId } = await anAttendance(db, { stage });
    const by = async (who: keyof ServiceStage['as']) => (await ask(stage.as[who], show, { id: activityId })).codes;

    expect(await by('nobody')).toEqual(['UNAUTHENTICATED']);
    expect(await by('stranger')).toEqual(['NOT_FOUND']);
    expect(await by('auditor')).toEqual([]);
  });
});
