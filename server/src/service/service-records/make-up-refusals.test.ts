import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import type { Volunteer } from '../../people/volunteers/volunteer.entity.js';
import { aFile } from '../../testing/a-file.js';
import { aHeldActivity, aMakeUp, aRow as row } from '../../testing/a-make-up.js';
import { aShift } from '../../testing/a-roster.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { activityNow } from '../../testing/activity-steps.js';
import { aRecord, mondayAfter, servedAt } from '../../testing/an-attendance.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import type { Activity } from '../activities/activity.entity.js';
import { ServiceRecord } from './service-record.entity.js';

const enter = 'mutation ($input: EnterMakeUpInput!) { enterMakeUp(input: $input) { activity { id } } }';

describe.each(testDatabases())('what may not be made up on %s', (kind) => {
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
  const held = (facts: Partial<Activity> = {}) => aHeldActivity(db, stage, facts);

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

  it('names the row and writes nothing of the others, whatever stands against one', async () => {
    const activityId = await held({ startsAt: '2026-11-01T00:00:00.000Z', endsAt: '2026-12-08T03:00:00.000Z' });
    const [good, busy, long] = [await someone(), await someone(), await someone()];
    const gone = await someone({ state: 'DEREGISTERED' });
    const child = await someone({ bornOn: '2010-01-01' });
    await aRecord(db, { stage, volunteer: busy });
    const hour = (at: number) => new Date(Date.UTC(2026, 11, 4, 16 + at)).toISOString();
    const refused = async (...bad: object[]) => {
      const { codes, fields } = await ask(by('station'), enter, told({ activityId, rows: [row(good), ...bad] }));
      return [codes[0], ...Object.keys(fields[0] ?? {})];
    };

    expect(await refused(row(gone))).toEqual(['VOLUNTEER_NOT_ACTIVE', 'rows.1.volunteerId']);
    expect(await refused({ ...row(good), volunteerId: activityId })).toEqual(['BAD_USER_INPUT', 'rows.1.volunteerId']);
    expect(await refused(row(long, { endsAt: servedAt.startsAt }))).toEqual(['BAD_USER_INPUT', 'rows.1.endsAt']);
    expect(await refused(row(long, { endsAt: '2026-12-08T02:00:00.000Z' }))).toEqual([
      'BAD_USER_INPUT',
      'rows.1.endsAt',
    ]);
    expect(
      await refused(row(long, { startsAt: '2026-11-06T15:00:00.000Z', endsAt: '2026-11-06T17:00:00.000Z' })),
    ).toEqual(['MAKE_UP_TOO_LATE', 'rows.1.startsAt']);
    expect(await refused(row(busy))).toEqual(['RECORD_OVERLAPS', 'rows.1.startsAt']);
    expect(await refused(row(good, { startsAt: hour(10) }))).toEqual(['RECORD_OVERLAPS', 'rows.1.startsAt']);
    expect(await refused(row(long, { endsAt: '2026-12-05T01:09:00.000Z' }))).toEqual([
      'NOTHING_CREDITED',
      'rows.1.endsAt',
    ]);
    expect(await refused(row(long, { startsAt: hour(0), endsAt: hour(17) }))).toEqual([
      'DAY_LIMIT_EXCEEDED',
      'rows.1.endsAt',
    ]);
    expect(await refused(row(child), row(child, { startsAt: hour(12), endsAt: hour(15) }))).toEqual([
      'DAY_LIMIT_EXCEEDED',
      'rows.2.endsAt',
    ]);
    expect(await recordsOf(activityId)).toEqual([]);
    expect(
      await refused(row(long, { startsAt: '2026-11-06T16:00:00.000Z', endsAt: '2026-11-06T17:00:00.000Z' })),
    ).toEqual([undefined]);
  });

  it('holds what is made up against the activity, or against the shifts of a post', async () => {
    const activityId = await held();
    const activity = await activityNow(stage.as.district, activityId);
    const shift = await aShift(db, activity, {
      startsAt: '2026-12-05T01:00:00.000Z',
      endsAt: '2026-12-05T02:00:00.000Z',
    });
    const volunteer = await someone();
    const rows = [row(volunteer)];
    const early = [row(volunteer, { startsAt: '2026-12-05T00:30:00.000Z' })];
    const codes = async (more: object) => (await ask(by('station'), enter, told(more))).codes;

    expect(await codes({ activityId, rows: early })).toEqual(['OUTSIDE_ACTIVITY']);
    expect(await codes({ postId: shift.postId, rows })).toEqual(['OUTSIDE_ACTIVITY']);
    expect(await codes({ postId: shift.postId, activityId, rows })).toEqual(['BAD_USER_INPUT']);
    expect(await codes({ rows })).toEqual(['BAD_USER_INPUT']);
    expect(await codes({ postId: shift.postId, rows: [row(volunteer, { endsAt: shift.endsAt })] })).toEqual([]);
    expect(await recordsOf(activityId)).toMatchObject([{ shiftId: shift.id, creditedMinutes: 60, plannedMinutes: 60 }]);
  });

  it('refuses what was not held or earns nothing, and what is not proven, declared and signed', async () => {
    const rows = [row(await someone())];
    const [planned, locked] = [await held({ state: 'RECRUITING' }), await held({ state: 'LOCKED' })];
    const excluded = await held({ excludedKind: 'PAID' });
    const activityId = await held();
    const table = await aFile(stage.as.station, { mediaType: 'text/csv' });
    const codes = async (more: object) =>
      (await ask(by('station'), enter, told({ activityId, rows, ...more }))).codes[0];

    expect(await codes({ activityId: planned })).toBe('ACTIVITY_NOT_HELD');
    expect(await codes({ activityId: locked })).toBe('ACTIVITY_NOT_HELD');
    expect(await codes({ activityId: excluded })).toBe('EARNS_NO_HOURS');
    for (const more of [{ evidenceIds: [] }, { evidenceIds: [table] }, { declaration: '补' }, { signed: false }]) {
      expect(await codes(more)).toBe('BAD_USER_INPUT');
    }
    expect(await recordsOf(activityId)).toEqual([]);
  });
});
