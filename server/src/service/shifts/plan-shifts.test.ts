import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditEvent } from '../../access/audit/audit-event.entity.js';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import { step } from '../../testing/activity-steps.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { anActivity } from '../../testing/an-activity.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { layOutPost } from '../posts/lay-out-post.js';
import { CalendarDay } from '../working-days/calendar-day.entity.js';
import { planShift } from './plan-shift.js';
import { Shift } from './shift.entity.js';

describe.each(testDatabases())('planning shifts by a pattern on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let stage: ServiceStage;
  let leader: RequestContext;
  const plan =
    'mutation ($input: ShiftPatternInput!) { planShifts(input: $input) { activity { shifts { totalCount } } } }';
  const preview =
    'query ($input: ShiftPatternInput!) { shiftPreview(input: $input) { postName startsOn startsAt endsAt skipped } }';
  const size = { capacity: 2, breakMinutes: 0, overrunMinutes: 0 };

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    stage = await aServiceStage(db);
    leader = stage.as.team;
  });
  afterAll(() => thrownAway.destroy());

  /** From Tuesday, 29 December 2026, to Monday, 4 January 2027, with two posts. */
  const overNewYear = async () => {
    const { communityId: areaId, leadId, teamId } = stage;
    const times = { startsAt: '2026-12-29T00:00:00.000Z', endsAt: '2027-01-04T10:00:00.000Z', recruitUntil: null };
    const activityId = await anActivity(leader, { areaId, leadId, teamId, ...times });
    const at = (name: string) => layOutPost(leader, { activityId, name, radiusMetres: 200, minorsAllowed: false });
    const postIds = [await at('东南角'), await at('西北角')];
    const mornings = { fromOn: '2026-12-28', untilOn: '2027-01-04', times: [{ from: '08:00', to: '09:30' }] };
    return { activityId, postIds, ...size, ...mornings, weekdays: [1, 2, 3, 4, 5] };
  };
  const shiftsOf = (activityId: string) => db.transact((tx) => tx.list(Shift, { activityId }));

  it('makes exactly what its preview shows, and only once', async () => {
    const input = await overNewYear();
    await planShift(leader, {
      ...size,
      postId: input.postIds[0] ?? '',
      startsAt: '2026-12-30T00:00:00.000Z',
      endsAt: '2026-12-30T01:30:00.000Z',
    });

    const shown = await ask<{ shiftPreview: { startsOn: string; postName: string; skipped: string | null }[] }>(
      leader,
      preview,
      { input },
    );
    const planned = await ask(leader, plan, { input });

    expect(shown.data.shiftPreview.map(({ startsOn, postName, skipped }) => [startsOn, postName, skipped])).toEqual([
      ['2026-12-28', '东南角', 'OUTSIDE_ACTIVITY'],
      ['2026-12-28', '西北角', 'OUTSIDE_ACTIVITY'],
      ['2026-12-29', '东南角', null],
      ['2026-12-29', '西北角', null],
      ['2026-12-30', '东南角', 'PLANNED_ALREADY'],
      ['2026-12-30', '西北角', null],
      ['2026-12-31', '东南角', null],
      ['2026-12-31', '西北角', null],
      ['2027-01-01', '东南角', null],
      ['2027-01-01', '西北角', null],
      ['2027-01-04', '东南角', null],
      ['2027-01-04', '西北角', null],
    ]);
    expect(planned.data).toEqual({ planShifts: { activity: { shifts: { totalCount: 10 } } } });
    const shifts = await shiftsOf(input.activityId);
    expect(
      shifts.every(({ capacity, taken, teamId }) => capacity === 2 && taken === 0 && teamId === stage.teamId),
    ).toBe(true);
    expect((await ask(leader, plan, { input })).fields).toEqual([{ weekdays: 'The pattern makes no shift.' }]);
    const [event] = await db.transact((tx) =>
      tx.list(AuditEvent, { action: 'planShifts', subjectId: input.activityId }),
    );
    expect(event?.changes.map(({ field }) => field)).toContain('fromOn');
  });

  it("keeps to the district's working days where it shall", async () => {
    const input = await overNewYear();
    const day = { districtId: stage.districtId, name: '元旦', source: '国务院办公厅通知', version: 1, inForce: true };
    await db.transact((tx) => tx.insert(CalendarDay, { ...day, id: newId(), day: '2027-01-01', kind: 'HOLIDAY' }));
    const postIds = input.postIds.slice(0, 1);
    const asked = { ...input, postIds, weekdays: [3, 4, 5], workingDaysOnly: true, exceptOn: ['2026-12-30'] };

    const shown = await ask<{ shiftPreview: { startsOn: string; skipped: string | null }[] }>(leader, preview, {
      input: asked,
    });

    expect(shown.data.shiftPreview).toMatchObject([
      { startsOn: '2026-12-30', skipped: 'EXCEPTED' },
      { startsOn: '2026-12-31', skipped: null },
      { startsOn: '2027-01-01', skipped: 'NO_WORKING_DAY' },
    ]);
  });

  it('makes each shift once when two plan at once', async () => {
    const input = await overNewYear();

    const answers = await Promise.all([ask(leader, plan, { input }), ask(stage.as.street, plan, { input })]);

    expect(answers.flatMap(({ codes }) => codes)).toEqual(['BAD_USER_INPUT']);
    expect(await shiftsOf(input.activityId)).toHaveLength(10);
  });

  it('refuses posts of another activity, no weekday, a time that is none, and more than a thousand shifts', async () => {
    const input = await overNewYear();
    const { postIds } = await overNewYear();
    const everyHour = Array.from({ length: 12 }, (_, hour) => ({ from: `${String(hour + 10)}:00`, to: '23:30' }));
    const wrong = {
      postIds: { postIds },
      weekdays: { weekdays: [] },
      'times.0.to': { times: [{ from: '08:00', to: '24:30' }] },
      untilOn: { times: everyHour, untilOn: '2027-12-20' },
    };

    for (const [field, given] of Object.entries(wrong)) {
      const { codes, fields } = await ask(leader, plan, { input: { ...input, ...given } });
      expect(codes).toEqual(['BAD_USER_INPUT']);
      expect(Object.keys(fields[0] ?? {})).toEqual([field]);
    }
  });

  it('refuses nobody, auditors and strangers, and changes nothing while the activity waits for approval', async () => {
    const input = await overNewYear();

    for (const document of [plan, preview]) {
      expect((await ask(stage.as.nobody, document, { input })).codes).toEqual(['UNAUTHENTICATED']);
      expect((await ask(stage.as.stranger, document, { input })).codes).toEqual(['NOT_FOUND']);
    }
    expect((await ask(stage.as.auditor, plan, { input })).codes).toEqual(['FORBIDDEN']);
    await step(leader, input.activityId, 'submit');
    expect((await ask(leader, plan, { input })).codes).toEqual(['RECORD_FROZEN']);
  });
});
